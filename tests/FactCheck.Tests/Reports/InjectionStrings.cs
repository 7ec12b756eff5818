namespace FactCheck.Tests.Reports;

/// <summary>Words that try to be more than words, after the kinds of OWASP's testing guide: markup, script, SQL, formulas, headers, templates, entities, commands.</summary>
internal static class InjectionStrings
{
    public static readonly string[] All =
    [
        "<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "' onmouseover='alert(1)", "</textarea><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<details open ontoggle=alert(1)>", "<a href=\"jav\tascript:alert(1)\">x</a>", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>", "--><script>alert(1)</script><!--",
        "[x](javascript:alert(1))", "![x](http://evil.example/p.png)", "<https://evil.example>", "www.evil.example", "| a | b |", "`${alert(1)}`",
        "' or '1'='1", "'; drop table discrepancy; --", "\" union select note from verdict --", "100%_!", "{{7*7}} ${7*7} #{7*7}", "<!--#exec cmd=\"id\"-->", "$(id) `id`",
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1+1)", "\t=1+1", "=HYPERLINK(\"http://evil.example\",\"x\")",
        "x\r\nSet-Cookie: a=b", "%0d%0a::error::x", "::set-output name=x::y", "x\n::error file=a::b", "]]><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;", "../../../etc/passwd", "\u202egnp.exe\u2066\ufeff", "\ud83d\u0007\u001b[2J",
    ];
}
