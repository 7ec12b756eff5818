using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of claims, with all that comparing and reporting need of them.</summary>
internal static class ClaimForm
{
    public static byte[] Write(ImmutableArray<Claim> claims)
    {
        var to = new CompactWriter();
        to.Write(claims, claim => Write(to, claim));
        return to.ToPacked();
    }

    public static ImmutableArray<Claim> ReadAll(byte[] form)
    {
        var from = new CompactReader(form);
        return from.ReadMany(() => Read(from));
    }

    public static void Write(CompactWriter to, Claim claim)
    {
        to.Write(claim.Kind);
        to.Write(claim.Subject.Type);
        to.Write(claim.Subject.Label);
        to.Write(claim.Subject.Keys, to.Write);
        to.Write(claim.Subject.Entity);
        to.Write(claim.Predicate);
        ValueForm.Write(to, claim.Value);
        to.Write((ulong)claim.Qualifiers.Count);
        foreach (var (name, value) in claim.Qualifiers)
        {
            to.Write(name);
            to.Write(value);
        }
        to.Write(claim.Happening is not null);
        if (claim.Happening is { } happening)
            HappeningForm.Write(to, happening);
        to.Write(claim.Polarity);
        to.Write(claim.Modality);
        to.Write(claim.Attribution is not null);
        if (claim.Attribution is { } speaker)
        {
            to.Write(speaker.Name);
            TimexForm.WriteSpan(to, speaker.Span);
            to.Write(speaker.Entity);
        }
        to.Write(claim.AsOf, days => TimexForm.WriteDays(to, days));
        to.Write(claim.Evidence.Article);
        to.Write(claim.Evidence.Field);
        TimexForm.WriteSpan(to, claim.Evidence.Span);
        to.Write(claim.Evidence.Quote);
        to.Write(claim.Evidence.Sentence);
        to.Write(claim.Context, word =>
        {
            to.Write(word.Key);
            to.Write(word.Weight);
        });
        to.Write(claim.Reading, to.Write);
        to.Write(claim.Derivation is not null);
        if (claim.Derivation is { } derivation)
        {
            to.Write(derivation.By);
            to.Write(derivation.Of);
            to.Write(derivation.Shown);
        }
    }

    public static Claim Read(CompactReader from) => new()
    {
        Kind = from.ReadEnum<ClaimKind>(),
        Subject = new ClaimSubject(from.ReadEnum<SubjectType>(), from.ReadText(), from.ReadMany(from.ReadText)) { Entity = from.ReadString() },
        Predicate = from.ReadText(),
        Value = ValueForm.Read(from),
        Qualifiers = ReadQualifiers(from),
        Happening = from.ReadBool() ? HappeningForm.Read(from) : null,
        Polarity = from.ReadEnum<Polarity>(),
        Modality = from.ReadEnum<Modality>(),
        Attribution = from.ReadBool() ? new Speaker(from.ReadText(), TimexForm.ReadSpan(from), from.ReadString()) : null,
        AsOf = from.ReadOptional(() => TimexForm.ReadDays(from)),
        Evidence = new EvidenceSpan(from.ReadText(), from.ReadEnum<ArticleField>(), TimexForm.ReadSpan(from), from.ReadText(), from.ReadText()),
        Context = from.ReadMany(() => new ContextWord(from.ReadText(), from.ReadFloat())),
        Reading = from.ReadMany(from.ReadText),
        Derivation = from.ReadBool() ? new Derivation(from.ReadEnum<DerivedBy>(), from.ReadString(), from.ReadString()) : null,
    };

    private static ImmutableSortedDictionary<string, string> ReadQualifiers(CompactReader from)
    {
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var left = from.ReadCount(); left > 0; left--)
            qualifiers.Add(from.ReadText(), from.ReadText());
        return qualifiers.ToImmutable();
    }
}
