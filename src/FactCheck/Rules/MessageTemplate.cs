using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Rules;

/// <summary>A rule's <c>message</c>: text with placeholders in braces, which are filled from the two sides of a finding.</summary>
public sealed class MessageTemplate
{
    /// <summary>The placeholders a message may have; "{left.outlet}" is written with the braces.</summary>
    public static ImmutableArray<string> Placeholders { get; } =
    [
        "left.outlet", "left.value", "left.quote", "left.date",
        "right.outlet", "right.value", "right.quote", "right.date",
        "subject", "counted", "predicate", "place",
    ];

    /// <summary>Text and placeholder names in turn, text first.</summary>
    private readonly ImmutableArray<string> _pieces;

    private MessageTemplate(string text, ImmutableArray<string> pieces) => (Text, _pieces) = (text, pieces);

    public string Text { get; }

    /// <param name="fault">Told of every fault, with its offset in <paramref name="text"/>.</param>
    public static MessageTemplate Parse(string text, Action<int, string> fault)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (text.IndexOf('{', at) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                fault(open, "'{' without its '}'");
                break;
            }
            var name = text[(open + 1)..close];
            if (!Placeholders.Contains(name))
                fault(open, FactCheck.Text.Yaml.Nearest.Unknown("placeholder", name, Placeholders));
            pieces.Add(text[at..open]);
            pieces.Add(name);
            at = close + 1;
        }
        pieces.Add(text[at..]);
        return new MessageTemplate(text, pieces.ToImmutable());
    }

    /// <param name="left">The side named first.</param>
    /// <param name="right">The other one.</param>
    /// <param name="subject">What the values are of.</param>
    /// <param name="fact">"counted", "predicate" and "place", as far as the claims state them.</param>
    public string Fill(MessageSide left, MessageSide right, string subject, IReadOnlyDictionary<string, string> fact)
    {
        var message = new StringBuilder(_pieces[0]);
        for (var i = 1; i + 1 < _pieces.Length; i += 2)
        {
            message.Append(_pieces[i] switch
            {
                "left.outlet" => left.Outlet,
                "left.value" => left.Value,
                "left.quote" => left.Quote,
                "left.date" => left.Date,
                "right.outlet" => right.Outlet,
                "right.value" => right.Value,
                "right.quote" => right.Quote,
                "right.date" => right.Date,
                "subject" => subject,
                var name => fact.GetValueOrDefault(name, ""),
            });
            message.Append(_pieces[i + 1]);
        }
        return message.ToString();
    }
}

/// <summary>One side of a finding as its message shows it. <see cref="Date"/> is the day its article appeared, "" where unknown.</summary>
public readonly record struct MessageSide(string Outlet, string Value, string Quote, string Date);
