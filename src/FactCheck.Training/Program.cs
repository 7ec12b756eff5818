using FactCheck.Training;

if (args is [var name, ..] && Commands.Find(name) is { } command)
    return command(Options.Parse(args.AsSpan(1)));

Console.Error.WriteLine(Commands.Usage);
return 2;
