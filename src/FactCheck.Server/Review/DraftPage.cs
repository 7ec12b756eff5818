using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Reports.Html;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>The editor's page: a draft in, its conflicts with published coverage and within itself out. Only its second button stores anything.</summary>
internal static class DraftPage
{
    public const string Address = "/draft";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (HttpContext context, TimeProvider clock) => Empty(context, clock));
        routes.MapPost(Address, Check);
        routes.MapPost($"{Address}/store", Keep).For(Role.Reviewer);
    }

    private static IResult Empty(HttpContext context, TimeProvider clock)
    {
        var today = clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Page.Of(context, "Check a draft", html =>
        {
            html.Raw("<h1>Check a draft</h1><p class=\"lead\">Where does it differ from what is stored, and from itself? Nothing of it is stored.</p>");
            WriteForm(html, context, new DraftForm { Published = today }, "Check the draft");
        });
    }

    private static async Task<IResult> Check(HttpContext context, Store store, DraftDesk desk)
    {
        if (await Page.ReadForm(context) is not { } sent)
            return Page.Stale(context);
        var (form, problem) = await DraftForm.Of(sent, context.RequestAborted);
        if (problem is not null)
            return Unread(context, form, problem);
        var draft = form.ToRaw();
        var report = desk.Check(draft);
        if (report.Skipped is [{ Reason: var reason }, ..])
            return Unread(context, form, reason);
        var result = DraftResult.Of(report, draft.Article!.Id, store);
        return Page.Of(context, result.Summary, html =>
        {
            DraftResultHtml.Write(html, result);
            if (Identity.Is(context, Role.Reviewer))
                WriteKeep(html, context, form);
            html.Raw("<h2>Change it and check again</h2>");
            WriteForm(html, context, form, "Check again");
        });
    }

    private static void WriteKeep(HtmlText html, HttpContext context, DraftForm form)
    {
        html.Raw("<section class=\"keep\" aria-labelledby=\"keep\"><h2 id=\"keep\">Done with it?</h2><p>The draft is not stored. Stored, it is an article like any other, and later drafts are compared with it.</p>");
        Page.OpenForm(html, context, $"{Address}/store");
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("name", form.Name), ("outlet", form.Outlet), ("title", form.Title), ("published", form.Published), ("text", form.Text)])
            html.Add($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
        html.Raw("<button class=\"second\">Store this draft</button></form></section>");
    }

    private static async Task<IResult> Keep(HttpContext context, DraftDesk desk)
    {
        if (await Page.ReadForm(context) is not { } sent)
            return Page.Stale(context);
        var (form, _) = await DraftForm.Of(sent, context.RequestAborted);
        var draft = form.ToStore();
        return (draft.Article is null ? draft.Skipped!.Reason : desk.Keep(draft)) is { } problem
            ? Unread(context, form, problem)
            : Results.Redirect(ArticlePage.AddressOf(draft.Article!.Id));
    }

    private static IResult Unread(HttpContext context, DraftForm form, string problem) => Page.Of(
        context,
        "The draft cannot be read",
        html =>
        {
            html.Add($"<h1>The draft cannot be read</h1><p class=\"notice\" role=\"alert\">{problem}.</p>");
            WriteForm(html, context, form, "Check the draft");
        },
        StatusCodes.Status400BadRequest);

    private static void WriteForm(HtmlText html, HttpContext context, DraftForm form, string button)
    {
        Page.OpenForm(html, context, Address, "enctype=\"multipart/form-data\" class=\"draft-form\"");
        html.Add($"<label>The draft <textarea name=\"text\" rows=\"14\" dir=\"auto\">\n{form.Text}</textarea></label>");
        html.Raw("<label class=\"drop\">or a file, which counts before the words above <input type=\"file\" name=\"file\" accept=\".txt,.md,.markdown,.html,.htm,text/plain,text/html\"><span class=\"quiet\" data-drop hidden>It can be dropped anywhere on this page.</span></label><div class=\"fields\">");
        html.Add($"<label>Published, if the draft does not say <input type=\"date\" name=\"published\" value=\"{form.Published}\"></label>");
        html.Add($"<label>Outlet, if it does not say <input name=\"outlet\" maxlength=\"200\" value=\"{form.Outlet}\"></label>");
        html.Add($"<label>Title <input name=\"title\" maxlength=\"500\" value=\"{form.Title}\"></label>");
        html.Add($"<label>Name or web address <input name=\"name\" maxlength=\"1000\" value=\"{form.Name}\"></label></div>");
        html.Add($"<p class=\"quiet\">Words such as “on Sunday” are read from the day of publication. With the address of a stored article, the draft is checked in that one's place.</p><button>{button}</button></form>");
    }
}
