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
        error = text.Length > limits.MaxDocumentCharacters ? DocumentErrors.TooLong(limits.MaxDocumentCharacters) : null;
        if (error is not null)
        {
            return false;
        }

        try
        {
            if (HasMoreTokens(text, limits.MaxDocumentTokens))
            {
                error = DocumentErrors.TooManyTokens(limits.MaxDocumentTokens);
                return false;
            }

            document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
            return true;
        }
        catch (GraphQLParserException exception)
        {
            error = DocumentErrors.Syntax(exception);
            return false;
        }
    }

    private static bool HasMoreTokens(string text, int maximum)
    {
        ROM source = text;
        var position = 0;
        for (var count = 0; count <= maximum; count++)
        {
            var token = Lexer.Lex(source, position);
            if (token.Kind == TokenKind.EOF)
            {
                return false;
            }

            position = token.End;
        }

        return true;
    }
}
