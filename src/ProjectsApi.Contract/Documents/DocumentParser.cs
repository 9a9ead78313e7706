using System.Diagnostics.CodeAnalysis;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>Parses a document within the limits of characters and tokens.</summary>
internal static class DocumentParser
{
    public static bool TryParse(
        string text,
        ContractOptions limits,
        [NotNullWhen(true)] out GraphQLDocument? document,
        [NotNullWhen(false)] out ContractError? error)
    {
        document = null;
        error = text.Length > limits.MaxDocumentCharacters ? DocumentErrors.TooLong(text.Length, limits.MaxDocumentCharacters) : null;
        if (error is not null)
        {
            return false;
        }

        try
        {
            var source = WithLineFeeds(text);
            var tokens = TokensOf(source);
            if (tokens == 0 || tokens > limits.MaxDocumentTokens)
            {
                error = tokens == 0 ? DocumentErrors.Empty() : DocumentErrors.TooManyTokens(tokens, limits.MaxDocumentTokens);
                return false;
            }

            document = Parser.Parse(source, new ParserOptions { Ignore = IgnoreOptions.Comments });
            // Comments are tokens too.
            error = document.Definitions.Count == 0 ? DocumentErrors.Empty() : null;
            return error is null;
        }
        catch (GraphQLParserException exception)
        {
            error = DocumentErrors.Syntax(exception);
            return false;
        }
    }

    // A lone carriage return ends a line as a line feed does (specification October 2021, 2.1.2).
    // The parser fails when an error has to show such a line.
    private static string WithLineFeeds(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        return string.Create(text.Length, text, static (characters, source) =>
        {
            for (var index = 0; index < characters.Length; index++)
            {
                var isAlone = source[index] == '\r' && (index + 1 == source.Length || source[index + 1] != '\n');
                characters[index] = isAlone ? '\n' : source[index];
            }
        });
    }

    // Counts all tokens, so that the error can state the number; the characters are bounded.
    private static int TokensOf(string text)
    {
        ROM source = text;
        var position = 0;
        for (var count = 0; ; count++)
        {
            var token = Lexer.Lex(source, position);
            if (token.Kind == TokenKind.EOF)
            {
                return count;
            }

            position = token.End;
        }
    }
}
