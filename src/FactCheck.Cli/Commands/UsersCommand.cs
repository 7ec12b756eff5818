using System.CommandLine;
using System.Globalization;
using FactCheck.Feeds;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck users ...</c>: who may use the pages and the API. Passwords are asked for, or read from standard input; never an argument.</summary>
internal static class UsersCommand
{
    /// <summary>Who acts, for the audit.</summary>
    internal static string By => $"{Environment.UserName} (command line)";

    public static Command Make()
    {
        var command = new Command("users", "Say who may use the pages and the API of 'serve'.")
        {
            Add(),
            Of("list", "Print all accounts.", (_, store) => List(store)),
            SetRole(),
            ForName("password", "Set a password, asked for or read from standard input; ends all sessions.", (name, store) => store.SetPassword(By, name, new Passwords().Hash(name, NewPassword(name)))),
            ForName("disable", "Let somebody do nothing until enabled again; ends all sessions.", (name, store) => store.SetDisabled(By, name, true)),
            ForName("enable", "Let somebody in again.", (name, store) => store.SetDisabled(By, name, false)),
            ForName("sign-out", "End all sessions of somebody.", (name, store) => store.EndSessionsOf(By, name)),
            ForName("remove", "Remove an account with its tokens; verdicts keep the name.", (name, store) => store.RemovePerson(By, name)),
            Of("audit", "Print what was changed, the newest first.", (_, store) => Audit(store)),
        };
        command.Add(UserTokens.Make());
        return command;
    }

    private static Command Add()
    {
        var (name, role) = (Name(), RoleOption());
        var elsewhere = new Option<bool>("--elsewhere") { Description = "Without a password: for who signs in by OpenID Connect, where this is the name." };
        return Of("add", "Make an account; the password is asked for, or read from standard input.", (parsed, store) =>
        {
            var person = parsed.GetRequiredValue(name).Trim();
            if (person.Length is 0 or > Person.LongestName)
                throw new InputException($"a name has 1 to {Person.LongestName} characters");
            if (store.Person(person) is not null)
                throw new InputException($"there is an account of the name {person}");
            var password = parsed.GetValue(elsewhere) ? null : new Passwords().Hash(person, NewPassword(person));
            if (!store.AddPerson(By, person, RoleOf(parsed.GetRequiredValue(role)), password))
                throw new InputException($"there is an account of the name {person}");
        }, name, role, elsewhere);
    }

    private static Command SetRole()
    {
        var (name, role) = (Name(), new Argument<string>("ROLE") { Description = "reader, reviewer or administrator." });
        role.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Select(Hyphenated.Of)]);
        return Of("role", "Say what somebody may; it counts at once.", (parsed, store) => Done(parsed.GetRequiredValue(name), store.SetRole(By, parsed.GetRequiredValue(name), RoleOf(parsed.GetRequiredValue(role)))), name, role);
    }

    private static Command ForName(string word, string description, Func<string, Store, bool> change)
    {
        var name = Name();
        return Of(word, description, (parsed, store) =>
        {
            var person = parsed.GetRequiredValue(name);
            Done(person, store.Person(person) is not null && change(person, store));
        }, name);
    }

    /// <summary>A command of the store of its own.</summary>
    internal static Command Of(string word, string description, Action<ParseResult, Store> work, params Symbol[] symbols)
    {
        var location = StoreSelection.Required();
        var command = new Command(word, description) { location };
        foreach (var symbol in symbols)
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        command.SetAction(parsed => StoreSelection.With(parsed.GetRequiredValue(location), () =>
        {
            using var store = Store.Open(parsed.GetRequiredValue(location), TimeProvider.System);
            work(parsed, store);
            return ExitCode.Done;
        }));
        return command;
    }

    internal static Argument<string> Name() => new("NAME") { Description = "The name of the account." };

    internal static Option<string> RoleOption()
    {
        var role = new Option<string>("--role") { Description = "reader: sees everything, checks drafts; reviewer: decides and stores too; administrator: says who may what too.", HelpName = "ROLE", Required = true };
        role.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Select(Hyphenated.Of)]);
        return role;
    }

    internal static Role RoleOf(string word) => Hyphenated.Parse<Role>(word)!.Value;

    internal static void Done(string name, bool isDone)
    {
        if (!isDone)
            throw new InputException($"there is no account of the name {name}");
    }

    private static void List(Store store)
    {
        foreach (var person in store.People())
            Console.Out.WriteLine($"{person.Name}\t{Hyphenated.Of(person.Role)}\t{(person.IsDisabled ? "disabled" : person.HasPassword ? "password" : "elsewhere")}");
    }

    private static void Audit(Store store)
    {
        foreach (var line in store.Audit(int.MaxValue))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.At:yyyy-MM-dd'T'HH:mm:ss'Z'}\t{line.Person}\t{line.Subject}\t{line.Act}"));
    }

    private static string NewPassword(string name)
    {
        var password = Console.IsInputRedirected ? Console.In.ReadLine() ?? "" : Ask("Password: ");
        if (Passwords.FaultOf(name, password) is { } fault)
            throw new InputException(fault);
        if (!Console.IsInputRedirected && Ask("Again: ") != password)
            throw new InputException("the two are not the same; nothing was changed");
        return password;
    }

    private static string Ask(string words)
    {
        Console.Error.Write(words);
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar != '\0')
                typed.Append(key.KeyChar);
        Console.Error.WriteLine();
        return typed.ToString();
    }
}
