using System.CommandLine;
using System.Globalization;
using FactCheck.Feeds;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck users token add|list|revoke</c>: what programs send in a person's place. A token is shown once.</summary>
internal static class UserTokens
{
    private const int UsualDays = 90;

    public static Command Make() => new("token", "Tokens for programs that use the API.") { Add(), UsersCommand.Of("list", "Print all tokens; the tokens themselves are stored nowhere.", (_, store) => List(store)), Revoke() };

    private static Command Add()
    {
        var (name, role) = (UsersCommand.Name(), UsersCommand.RoleOption());
        var label = new Option<string>("--label") { Description = "What it is for.", HelpName = "WORDS", DefaultValueFactory = _ => "" };
        var days = new Option<int>("--days") { Description = "How many days it is good for, 1 to 366.", HelpName = "N", DefaultValueFactory = _ => UsualDays };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 366)
                result.AddError("--days takes a number from 1 to 366");
        });
        return UsersCommand.Of("add", "Make a token and print it, this one time. It may what its role may, as long as the person may that too.", (parsed, store) =>
        {
            var (person, token) = (parsed.GetRequiredValue(name), Secret.TokenPrefix + Secret.New());
            var number = store.AddToken(UsersCommand.By, person, parsed.GetValue(label)!, UsersCommand.RoleOf(parsed.GetRequiredValue(role)), Secret.HashOf(token), TimeSpan.FromDays(parsed.GetValue(days)));
            UsersCommand.Done(person, number is not null);
            Console.Out.WriteLine(token);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"token {number}: it is not shown again"));
        }, name, role, label, days);
    }

    private static Command Revoke()
    {
        var number = new Argument<long>("NUMBER") { Description = "The number, as 'token list' prints it." };
        return UsersCommand.Of("revoke", "Make a token useless at once.", (parsed, store) =>
        {
            if (!store.RevokeToken(UsersCommand.By, parsed.GetValue(number)))
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"no token has the number {parsed.GetValue(number)}, or it is revoked already"));
        }, number);
    }

    private static void List(Store store)
    {
        foreach (var token in store.Tokens())
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{token.Number}\t{token.Person.Name}\t{Hyphenated.Of(token.Role)}\t{token.Label}\t{(token.Revoked is null ? "until" : "revoked")} {token.Revoked ?? token.Ends:yyyy-MM-dd}"));
    }
}
