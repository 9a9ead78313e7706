using System.Text.RegularExpressions;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Words and sentences of comments, documents and descriptions, by R4 of the house rules.</summary>
public static partial class SentenceRules
{
    /// <summary>Most words of a sentence. Numbers, operators, Chinese terms and references to code are not counted.</summary>
    public const int WordsPerSentence = 20;

    private static readonly char[] Marks = [',', ';', ':', '.', '?', '!', '(', ')', '"', '\''];

    public static IEnumerable<string> All(IEnumerable<Passage> passages)
    {
        var list = passages.ToArray();
        return [.. list.SelectMany(LongSentence), .. list.SelectMany(HomeMadeWord), .. list.SelectMany(ClauseAsSubject)];
    }

    public static IEnumerable<string> LongSentence(Passage passage) =>
        from sentence in SentencesOf(passage)
        let words = sentence.Split(' ').Count(word => word.Any(char.IsAsciiLetter) && word.Trim(Marks) != Passage.Code)
        where words > WordsPerSentence
        select $"{passage.At} has a sentence of {words} words: {sentence}";

    public static IEnumerable<string> HomeMadeWord(Passage passage) =>
        from sentence in SentencesOf(passage)
        from Match word in HomeMade().Matches(sentence)
        select $"{passage.At} says \"{word.Value}\": {sentence}";

    /// <summary>A sentence that starts with a clause in place of its subject; a question may start so.</summary>
    public static IEnumerable<string> ClauseAsSubject(Passage passage) =>
        from sentence in SentencesOf(passage)
        where Clause().IsMatch(sentence) && !sentence.EndsWith('?')
        select $"{passage.At} has a clause as its subject: {sentence}";

    private static IEnumerable<string> SentencesOf(Passage passage) =>
        passage.Text.Split('\n')
            .SelectMany(part => SentenceEnd().Split(Space().Replace(part, " ").Trim())).Where(sentence => sentence.Length > 0);

    [GeneratedRegex("(?<=[.?!][)\"]?) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();

    // "Behind schedule" is the trade's own term.
    [GeneratedRegex("\\b(told|laid|stands|behind(?! schedule\\b)|by itself|of always)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex HomeMade();

    [GeneratedRegex("^(What|Whatever|Whoever|That which)\\b")]
    private static partial Regex Clause();
}
