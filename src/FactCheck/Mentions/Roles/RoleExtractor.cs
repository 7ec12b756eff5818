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
        (RoleTitle Title, PersonNames.Holder? Holder)? last = null;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (titles.At(i) is not { } title)
                continue;
            var isJoined = last is { } before && IsJoined(text, before.Title, title);
            var holder = holders.Of(title) ?? (isJoined ? last!.Value.Holder : null);
            // "Northwind president and CEO Mary Poole": both are hers.
            if (isJoined && holder is { } both && last is { Holder: null } open && both.Span.Start > text.Tokens[i].Start && IsWithoutArticle(text, open.Title))
                found.Add(Role(text, open.Title, both));
            if (holder is { } one)
                found.Add(Role(text, title, one));
            last = (title, holder);
        }
        return found;
    }

    private static Role Role(AnnotatedText text, RoleTitle title, PersonNames.Holder holder) =>
        new(text.Field, new TokenRange(title.First, title.End).SpanIn(text).Cover(holder.Span), title.Title)
        {
            Holder = holder.Name,
            HolderEntity = holder.Entity,
            TitleSpan = new TokenRange(title.TitleFirst, title.TitleEnd).SpanIn(text),
            Organization = title.Organization,
            Region = title.Region,
            Qualifier = title.Qualifier,
        };

    /// <summary>"Mary Poole, chairman, president and chief executive of Northwind": nothing but "and" or a comma parts the titles.</summary>
    private static bool IsJoined(AnnotatedText text, RoleTitle first, RoleTitle second) =>
        second.First == first.End + 1 && text.Tokens[first.End].Lower is "and" or "," or "&" && text.SentenceAt(text.Tokens[first.End].Start) == text.SentenceAt(text.Tokens[second.First].Start);

    private static bool IsWithoutArticle(AnnotatedText text, RoleTitle title) => title.First == 0 || !FunctionWords.IsDeterminer(text.Tokens[title.First - 1].Lower);
}
