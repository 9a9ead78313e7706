using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of numbers, days, instants and UUIDs.</summary>
/// <typeparam name="TScalar">Graph type of the operand; the name is taken from it, <c>Uuid</c> for <c>UUID</c> as HotChocolate writes
/// it.</typeparam>
public sealed class ComparableOperationFilterInput<TScalar>() : ComparisonFilterInput<TScalar>(
    $"{(typeof(TScalar) == typeof(UuidType) ? "Uuid" : new TScalar().Name)}OperationFilterInput",
    $"Conditions on a {new TScalar().Name} value; all given must hold(比较条件)")
    where TScalar : ScalarGraphType, new();
