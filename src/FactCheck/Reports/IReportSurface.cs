namespace FactCheck.Reports;

/// <summary>Takes a report's text piece by piece: a file or pipe shows it as it is, a terminal in colours.</summary>
public interface IReportSurface
{
    /// <summary>Text without a line end, continuing the line.</summary>
    void Write(string text, ReportTone tone = ReportTone.Plain);

    void EndLine();
}

/// <summary>What a piece of a report is, so that a surface can choose how it looks.</summary>
public enum ReportTone
{
    Plain,
    Error,
    Warning,
    Info,
    Strong,
    Quiet,
    Value,
    Quote,
    Timex,
    Quantity,
    Name,
    Role,
    Quotation,
}
