namespace FactCheck.Rules;

public enum Severity
{
    Off,
    Info,
    Warning,
    Error,
}
