using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>What a person can do about a finding, by its outcome and kind. Never which side is right: the program does not know.</summary>
internal static class NextStep
{
    public static string For(Outcome outcome, ClaimKind kind) => outcome switch
    {
        Outcome.PossiblyDifferentEvents => "decide first whether the passages are about one event; if so, one of the dates needs a correction",
        Outcome.Superseded => "nothing, if the later article is the newer state; otherwise check when each figure was current",
        Outcome.AttributionDiffers => "name the authority with the figure; ask both which figure stands",
        _ => Check(kind),
    };

    private static string Check(ClaimKind kind) => kind switch
    {
        ClaimKind.EventDate or ClaimKind.TimeOfDay or ClaimKind.Duration or ClaimKind.Ordinal => "check the date or time with the host, a record of the event, or a calendar",
        ClaimKind.Number or ClaimKind.Money or ClaimKind.Percent or ClaimKind.Measure => "go back to where each figure comes from, and compare what exactly is counted and as of when",
        ClaimKind.Age => "check the date of birth, and the day each article counts from",
        ClaimKind.Place => "check the place with a record of the event or a map",
        ClaimKind.PersonName => "check the name with the person's own office, and which part of it is the family name",
        ClaimKind.PersonRole or ClaimKind.Organization or ClaimKind.Relation => "check the office or tie on the day the article speaks of",
        ClaimKind.Quotation or ClaimKind.Attribution => "go back to a recording or transcript; if both are translations, say so",
        ClaimKind.Charge => "check the record of the court",
        ClaimKind.Participants or ClaimKind.Occurrence => "ask someone who was there, or compare the statement each side published",
        ClaimKind.Credit => "check the credit in the picture agency's archive",
        _ => "compare the passages, and go back to where each comes from",
    };
}
