using System.Reflection;
using System.Runtime.CompilerServices;
using GraphQLParser.AST;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

/// <summary>A document that is sent once is released completely.</summary>
public sealed class ForgottenDocumentTests
{
    // Each entry of such a table holds a handle until a full collection, and a full table a large array.
    [Fact]
    public void Nothing_is_kept_about_documents_in_tables_of_weak_references()
    {
        const BindingFlags All =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var fields = typeof(ContractOptions).Assembly.GetTypes().SelectMany(type => type.GetFields(All)).ToList();
        Assert.Contains(fields, field => field.FieldType.IsGenericType);

        var tables = fields.Where(field => field.FieldType.IsGenericType
            && field.FieldType.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>)
            && typeof(ASTNode).IsAssignableFrom(field.FieldType.GetGenericArguments()[0]));

        Assert.Empty(tables.Select(field => $"{field.DeclaringType?.Name}.{field.Name}"));
    }

    [Fact]
    public async Task A_document_that_is_kept_is_answered_alike_each_time_and_one_that_is_not_too()
    {
        using var keeps = LibraryApi.Start();
        using var forgets = LibraryApi.Start(options => options.CachedDocuments = 0);
        const string Query =
            "query($n: Int) { a: books(first: $n) { totalCount } ...F } fragment F on Query { book { title author { name } } }";

        var answers = new List<string>();
        foreach (var library in new[] { keeps, keeps, keeps, forgets, forgets })
        {
            answers.Add(await library.AskAsync(Query, """{ "n": 3 }"""));
        }

        Assert.DoesNotContain("errors", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }
}
