using System.ComponentModel;
using System.Reflection;
using GraphQL.Types;

namespace ProjectsApi.Contract.Inputs;

/// <summary>A record as a GraphQL input: one field for each property, named, described and typed by its declaration.</summary>
/// <remarks>
/// The record and each property have a <see cref="DescriptionAttribute"/> in English with the Chinese term.
/// <see cref="IdOfAttribute"/> makes a key a global id. An <see cref="Optional{T}"/> may be left out.
/// <see cref="DefaultValueAttribute"/> gives the value of a member that is left out.
/// </remarks>
/// <typeparam name="TInput">Record with a parameterless constructor; its name is the name of the type and ends in Input.</typeparam>
public sealed class RecordInputType<TInput> : InputObjectGraphType
    where TInput : class
{
    /// <summary>Declares the fields.</summary>
    public RecordInputType()
    {
        Name = typeof(TInput).Name;
        Description = typeof(TInput).GetCustomAttribute<DescriptionAttribute>()?.Description
            ?? throw new InvalidOperationException($"{typeof(TInput).Name} has no description.");
        foreach (var member in InputRecord.MembersOf(typeof(TInput)))
        {
            AddField(
                new FieldType
                {
                    Name = member.Name,
                    Description = member.Description,
                    Type = member.GraphType,
                    DefaultValue = member.Default
                });
        }
    }
}
