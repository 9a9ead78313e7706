using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>The comments of C# files.</summary>
public static partial class Comments
{
    /// <summary>Adjacent lines of comment are one passage, and each element of documentation is a line of it. A comment after code is a
    /// passage of its own.</summary>
    public static IEnumerable<Passage> Of(SourceFile file)
    {
        var (first, last, text) = (0, 0, "");
        // The tree holds documentation as plain comments, and no string is among them.
        foreach (var trivia in file.Root.DescendantTrivia().Where(trivia => trivia.ToString().StartsWith("//", StringComparison.Ordinal)))
        {
            var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if ((line != last + 1 || FollowsCode(trivia)) && text.Length > 0)
            {
                yield return new($"{file.Path}:{first}", Plain(text));
                text = "";
            }

            (first, last) = (text.Length == 0 ? line : first, FollowsCode(trivia) ? 0 : line);
            text += trivia.ToString().TrimStart('/') + " ";
        }

        if (text.Length > 0)
        {
            yield return new($"{file.Path}:{first}", Plain(text));
        }
    }

    private static bool FollowsCode(SyntaxTrivia trivia) =>
        trivia.Token.GetLocation().GetLineSpan().EndLinePosition.Line == trivia.GetLocation().GetLineSpan().StartLinePosition.Line
        && trivia.SpanStart > trivia.Token.SpanStart;

    private static string Plain(string comment) => Element().Replace(Reference().Replace(comment, Passage.Code), "\n");

    [GeneratedRegex("<(see|paramref|typeparamref|inheritdoc)\\b[^>]*/>|<(c|code)>.*?</(c|code)>", RegexOptions.Singleline)]
    private static partial Regex Reference();

    [GeneratedRegex("</?[a-z]+\\b[^>]*>")]
    private static partial Regex Element();
}
