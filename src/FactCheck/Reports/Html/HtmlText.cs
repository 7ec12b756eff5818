using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>
/// HTML and SVG under construction. What stands in the source code is markup; whatever fills a hole of an interpolated string is
/// text and is encoded, for an element's content and for a quoted attribute alike. There is no other way in, so stored text never
/// becomes markup. <c>{text:bdi}</c> also keeps the text's direction of writing to itself.
/// </summary>
public sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _markup = new();

    public HtmlText Add([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;

    /// <summary>Markup without a hole in it.</summary>
    public HtmlText Raw(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    public override string ToString() => _markup.ToString();

    /// <summary>Receives the pieces of an interpolated string from the compiler.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly StringBuilder _markup;

        // The compiler prescribes the parameters.
        public Markup(int literalLength, int formattedCount, HtmlText text)
        {
            _markup = text._markup;
            _markup.EnsureCapacity(Math.Min(_markup.MaxCapacity, _markup.Length + literalLength + (formattedCount * 16)));
        }

        public void AppendLiteral(string markup) => _markup.Append(markup);

        public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(VisibleText.Of(text ?? "")));

        /// <param name="text">Stored text.</param>
        /// <param name="format">Always "bdi".</param>
        public void AppendFormatted(string? text, string format)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(format, "bdi");
            _markup.Append("<bdi>");
            AppendFormatted(text);
            _markup.Append("</bdi>");
        }

        public void AppendFormatted(int number) => _markup.Append(number);

        public void AppendFormatted(double number) => _markup.Append(number.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
