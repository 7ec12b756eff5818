namespace FactCheck.Mentions.Quantities;

/// <summary>The characters that stand for a fraction (Unicode, Number Forms and Latin-1).</summary>
internal static class VulgarFractions
{
    public static decimal? Find(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅐' => 1m / 7,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅑' => 1m / 9,
        '⅒' => 0.1m,
        _ => null,
    };
}
