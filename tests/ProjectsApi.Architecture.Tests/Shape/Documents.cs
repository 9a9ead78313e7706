using System.Text.RegularExpressions;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>The prose of Markdown: headings, paragraphs and items, without code blocks, tables and items that begin with a link.</summary>
public static partial class Documents
{
    public static IEnumerable<Passage> Of(string path, string markdown)
    {
        var (first, text, isCode) = (0, "", false);
        foreach (var (number, line) in markdown.Split('\n').Append("").Select((line, index) => (index + 1, line.Trim())))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            var isProse = !isFence && !isCode && !NoProse().IsMatch(line);
            if ((!isProse || Start().IsMatch(line)) && text.Length > 0)
            {
                yield return new($"{path}:{first}", Plain(text));
                text = "";
            }

            if (isProse)
            {
                first = text.Length == 0 ? number : first;
                text += Start().Replace(line, "") + " ";
            }
        }
    }

    private static string Plain(string text) =>
        Link().Replace(Code().Replace(text, Passage.Code), "$1").Replace("*", "", StringComparison.Ordinal);

    // Blank, a row of a table, an item that begins with a link, a picture, or a remark to editors.
    [GeneratedRegex(@"^($|\||- \[|!\[|<!--)")]
    private static partial Regex NoProse();

    [GeneratedRegex(@"^(#+|-|\d+\.) ")]
    private static partial Regex Start();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
