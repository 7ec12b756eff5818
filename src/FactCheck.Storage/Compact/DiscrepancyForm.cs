using FactCheck.Claims;
using FactCheck.Discrepancies;

namespace FactCheck.Storage.Compact;

/// <summary>What a finding needs beside the columns it is searched by: its explanation, its positions with all evidence.</summary>
internal static class DiscrepancyForm
{
    public static byte[] Write(Discrepancy discrepancy)
    {
        var to = new CompactWriter();
        Write(to, discrepancy);
        return to.ToPacked();
    }

    public static void Write(CompactWriter to, Discrepancy discrepancy)
    {
        to.Write(discrepancy.Explanation, to.Write);
        to.Write(discrepancy.Positions, position =>
        {
            to.Write(position.Value);
            to.Write(position.Display);
            to.Write(position.Origins);
            to.Write(position.Evidence, claim => ClaimForm.Write(to, claim));
        });
        to.Write(discrepancy.SameEvent is not null);
        if (discrepancy.SameEvent is { } same)
        {
            to.Write(same.Score);
            to.Write(same.For, to.Write);
            to.Write(same.Against, to.Write);
        }
    }

    /// <param name="columns">The finding as its columns tell it.</param>
    /// <param name="form">What <see cref="Write"/> gave.</param>
    public static Discrepancy Read(Discrepancy columns, byte[] form) => Read(columns, new CompactReader(form));

    public static Discrepancy Read(Discrepancy columns, CompactReader from) => columns with
    {
        Explanation = from.ReadMany(from.ReadText),
        Positions = from.ReadMany(() => new Position(from.ReadText(), from.ReadText(), from.ReadInt(), from.ReadMany(() => ClaimForm.Read(from)))),
        SameEvent = from.ReadBool() ? new SameEvent(from.ReadDouble(), from.ReadMany(from.ReadText), from.ReadMany(from.ReadText)) : null,
    };
}
