using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;

namespace FactCheck.Mentions.Roles;

/// <summary>
/// Offices and functions with their holders: before the name ("Deputy Foreign Minister X"), beside it between commas, and told of it
/// ("X is the president of Y"). A title without a named holder is not read.
/// </summary>
public sealed class RoleExtractor : IMentionExtractor
{
    public IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier) =>
        [.. Read(article.Title, earlier), .. Read(article.Body, earlier)];

    private static List<Role> Read(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        var found = new List<Role>();
        var names = new PersonNames(text, earlier);
        var titles = new RoleTitleReader(text, RoleWords.Standard, names);
        var holders = new RoleHolders(text, names);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (titles.At(i) is not { } title || holders.Of(title) is not { } holder)
                continue;
            var span = new TokenRange(title.First, title.End).SpanIn(text);
            found.Add(new Role(text.Field, span.Cover(holder.Span), title.Title)
            {
                Holder = holder.Name,
                HolderEntity = holder.Entity,
                TitleSpan = new TokenRange(title.TitleFirst, title.TitleEnd).SpanIn(text),
                Organization = title.Organization,
                Region = title.Region,
                Qualifier = title.Qualifier,
            });
        }
        return found;
    }
}
