using System.Text.RegularExpressions;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>The comments of C# files.</summary>
public static partial class Comments
{
    /// <summary>Adjacent lines of comment are one passage, and each element of documentation is a line of it.</summary>
    public static IEnumerable<Passage> Of(SourceFile file)
    {
        var (first, last, text) = (0, 0, "");
        // The tree holds documentation as plain comments, and no string is among them.
        foreach (var trivia in file.Root.DescendantTrivia().Where(trivia => trivia.ToString().StartsWith("//", StringComparison.Ordinal)))
        {
            var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (line != last + 1 && text.Length > 0)
            {
                yield return new($"{file.Path}:{first}", Plain(text));
                text = "";
            }

            (first, last) = (text.Length == 0 ? line : first, line);
            text += trivia.ToString().TrimStart('/') + " ";
        }

        if (text.Length > 0)
        {
            yield return new($"{file.Path}:{first}", Plain(text));
        }
    }

    private static string Plain(string comment) => Element().Replace(Reference().Replace(comment, Passage.Code), "\n");

    [GeneratedRegex("<(see|paramref|typeparamref|inheritdoc)\\b[^>]*/>|<(c|code)>.*?</(c|code)>", RegexOptions.Singleline)]
    private static partial Regex Reference();

    [GeneratedRegex("</?[a-z]+\\b[^>]*>")]
    private static partial Regex Element();
}
