using System.Globalization;

namespace FactCheck.Served;

/// <summary>A made-up news article; its number decides its words where none are given.</summary>
/// <param name="Address">The address of its page.</param>
public sealed record ServedArticle(int Number, Uri Address)
{
    private static readonly string[] Towns = ["Aldmouth", "Brackley Bay", "Corwen", "Dunmore", "Easterby", "Falkirk Ness"];
    private static readonly string[] Things = ["bridge", "harbour", "library", "school", "tram line", "hospital"];

    public string Title
    {
        get => field ?? $"{Town} council backs new {Thing}";
        init;
    }

    public DateTimeOffset Published { get; init; } = new DateTimeOffset(2024, 5, 1, 8, 0, 0, TimeSpan.Zero).AddMinutes(Number);

    public string Summary => $"The council of {Town} has voted for a new {Thing}.";

    /// <summary>As HTML has them.</summary>
    public IReadOnlyList<string> Paragraphs
    {
        get => field ?? MadeUp;
        init;
    }

    public string Html => string.Concat(Paragraphs.Select(p => $"<p>{p}</p>"));

    private IReadOnlyList<string> MadeUp =>
    [
        string.Create(CultureInfo.InvariantCulture, $"The council of {Town} approved a new {Thing} on Tuesday by {9 + Number % 7} votes to {2 + Number % 5}, after a debate of {3 + Number % 4} hours."),
        string.Create(CultureInfo.InvariantCulture, $"It will cost £{10 + Number % 40} million and open in {2025 + Number % 3}, according to the plan that was published last week and that the mayor, Ann Lee, had called overdue."),
        string.Create(CultureInfo.InvariantCulture, $"“We have waited {5 + Number % 20} years for this,” Lee said. About {100 + Number % 300} people live in the streets around the site, and {Number % 9 + 3} houses have to make way for it."),
        "Opponents said that they would ask the county court to stop the work before the summer, because no other site had been looked at and because the ground is known to flood.",
    ];

    public string Page => $$"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{Title}}</title>
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"{{Title}}","datePublished":"{{Published:yyyy-MM-dd'T'HH:mm:ssK}}","author":{"name":"Bo Ek"} }]}</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>{{Title}}</h1>{{Html}}</article><footer><p>All rights reserved by those who have them, as everywhere else.</p></footer></body></html>
        """;

    private string Town => Towns[Number % Towns.Length];

    private string Thing => Things[Number / Towns.Length % Things.Length];
}
