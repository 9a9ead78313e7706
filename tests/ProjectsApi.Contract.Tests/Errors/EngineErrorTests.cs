using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GraphQL;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Tests.Errors;

/// <summary>Every kind of error that the engine has, found in its own assemblies: none brings a code of the engine along.</summary>
public sealed partial class EngineErrorTests
{
    private static readonly ContractErrorInfoProvider Provider = new ContractErrorInfoProvider(Options.Create(new ContractOptions()));

    private static readonly HashSet<string> Public =
    [
        .. typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetRawConstantValue() as string ?? ""),
    ];

    public static TheoryData<Type> Kinds => [.. Engine()];

    private static Type[] Engine() =>
    [
        .. new[] { typeof(ExecutionError).Assembly, typeof(GraphQL.SystemTextJson.GraphQLSerializer).Assembly,
            typeof(GraphQL.MicrosoftDI.GraphQLBuilder).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => typeof(ExecutionError).IsAssignableFrom(type) && !type.IsAbstract),
    ];

    [Fact]
    public void The_engine_has_the_kinds_that_are_looked_for()
    {
        var names = Engine().Select(type => type.Name).ToList();

        Assert.InRange(names.Count, 40, 100);
        Assert.Contains("QueryMissingError", names);
        Assert.Contains("DocumentNotFoundError", names);
        Assert.Contains("FieldsOnCorrectTypeError", names);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_code_of_the_engine_leaves(Type kind)
    {
        var error = Assert.IsAssignableFrom<ExecutionError>(RuntimeHelpers.GetUninitializedObject(kind));
        // Constructors derive the code from the name of the class, or from that of an exception inside.
        error.Code = "ENGINE_CODE";

        var extensions = Provider.GetInfo(error).Extensions;
        var code = extensions is not null && extensions.TryGetValue("code", out var told) ? told : null;

        Assert.True(
            code is null || (code is string text && Public.Contains(text) && OfHotChocolate().IsMatch(text)), $"{kind.Name}: {code}");
    }

    [Fact]
    public void The_name_of_an_exception_does_not_leave_as_a_code()
    {
        var wrapped = new ExecutionError("It failed.", new TimeoutException("secret"));

        var told = Provider.GetInfo(wrapped);

        Assert.NotNull(wrapped.Code);
        Assert.Null(told.Extensions);
    }

    [GeneratedRegex("^HC[0-9]{4}$")]
    private static partial Regex OfHotChocolate();
}
