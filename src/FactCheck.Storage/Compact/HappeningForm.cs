using FactCheck.Claims;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of happenings.</summary>
internal static class HappeningForm
{
    public static void Write(CompactWriter to, Happening happening)
    {
        to.Write(happening.Form);
        to.Write(happening.HasKnownForm);
        to.Write(happening.Head);
        to.Write(happening.Parties, to.Write);
        to.Write(happening.PartyCount, to.Write);
        to.Write(happening.Host);
        to.Write(happening.Level);
        to.Write(happening.Which);
        to.Write(happening.Place);
        to.Write(happening.Region);
        to.Write(happening.Days, days => TimexForm.WriteDays(to, days));
        to.Write(happening.Modality);
        to.Write(happening.Polarity);
    }

    public static Happening Read(CompactReader from) => new()
    {
        Form = from.ReadText(),
        HasKnownForm = from.ReadBool(),
        Head = from.ReadText(),
        Parties = from.ReadMany(from.ReadText),
        PartyCount = from.ReadOptional(from.ReadInt),
        Host = from.ReadString(),
        Level = from.ReadString(),
        Which = from.ReadString(),
        Place = from.ReadString(),
        Region = from.ReadString(),
        Days = from.ReadOptional(() => TimexForm.ReadDays(from)),
        Modality = from.ReadEnum<Modality>(),
        Polarity = from.ReadEnum<Polarity>(),
    };
}
