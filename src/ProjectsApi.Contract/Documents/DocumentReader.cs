using System.Diagnostics.CodeAnalysis;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>Parses a document after its size was checked.</summary>
internal static class DocumentReader
{
    public static bool TryRead(
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

    // A carriage return alone ends a line (specification October 2021, 2.1.2), and means the same as a line feed wherever it
    // is legal. The parser fails when it has to show such a line in an error.
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

    // All of them, so that a refusal tells the number; the characters are bounded.
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
