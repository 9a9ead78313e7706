using System.Text.RegularExpressions;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Words and sentences of comments, by R4 of the house rules.</summary>
public static partial class SentenceRules
{
    // A reference to code in a comment.
    private const string Code = "code";

    /// <summary>Most words of a sentence in a comment. Numbers, operators and references to code are not counted.</summary>
    public const int WordsPerSentence = 20;

    public static IEnumerable<string> LongSentence(SourceFile file) =>
        from comment in Comments(file)
        from sentence in SentencesOf(comment.Text)
        let words = sentence.Split(' ').Count(word => word.Any(char.IsLetter) && word != Code)
        where words > WordsPerSentence
        select $"{file.Path}:{comment.Line} has a sentence of {words} words: {sentence}";

    public static IEnumerable<string> HomeMadeWord(SourceFile file) =>
        from comment in Comments(file)
        from sentence in SentencesOf(comment.Text)
        from Match word in HomeMade().Matches(sentence)
        select $"{file.Path}:{comment.Line} says \"{word.Value}\": {sentence}";

    /// <summary>A sentence that starts with a clause in place of its subject; a question may start so.</summary>
    public static IEnumerable<string> ClauseAsSubject(SourceFile file) =>
        from comment in Comments(file)
        from sentence in SentencesOf(comment.Text)
        where Clause().IsMatch(sentence) && !sentence.EndsWith('?')
        select $"{file.Path}:{comment.Line} has a clause as its subject: {sentence}";

    // Adjacent lines of comment are one text. The tree holds documentation as plain comments, and no string is among them.
    private static IEnumerable<(int Line, string Text)> Comments(SourceFile file)
    {
        var (first, last, text) = (0, 0, "");
        foreach (var trivia in file.Root.DescendantTrivia().Where(trivia => trivia.ToString().StartsWith("//", StringComparison.Ordinal)))
        {
            var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (line != last + 1 && text.Length > 0)
            {
                yield return (first, text);
                text = "";
            }

            (first, last) = (text.Length == 0 ? line : first, line);
            text += trivia.ToString().TrimStart('/') + " ";
        }

        if (text.Length > 0)
        {
            yield return (first, text);
        }
    }

    // Each element of documentation ends a sentence.
    private static IEnumerable<string> SentencesOf(string comment)
    {
        var plain = Element().Replace(Reference().Replace(comment, Code), "\n");
        return plain.Split('\n')
            .SelectMany(part => SentenceEnd().Split(Space().Replace(part, " ").Trim())).Where(sentence => sentence.Length > 0);
    }

    [GeneratedRegex("<(see|paramref|typeparamref|inheritdoc)\\b[^>]*/>|<(c|code)>.*?</(c|code)>", RegexOptions.Singleline)]
    private static partial Regex Reference();

    [GeneratedRegex("</?[a-z]+\\b[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex("(?<=[.?!]) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();

    // "Behind schedule" is the trade's own term.
    [GeneratedRegex("\\b(told|laid|stands|behind(?! schedule\\b)|by itself|of always)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex HomeMade();

    [GeneratedRegex("^(What|Whatever|Whoever|That which)\\b")]
    private static partial Regex Clause();
}
