namespace FactCheck.Claims;

public enum Polarity
{
    Positive,
    Negative,
}
