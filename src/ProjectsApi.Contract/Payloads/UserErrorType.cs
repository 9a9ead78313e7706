using GraphQL.Types;
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Contract.Payloads;

/// <summary>GraphQL type of one kind of mistake; named as its record.</summary>
/// <typeparam name="TError">The mistake.</typeparam>
public abstract class UserErrorType<TError> : ObjectGraphType<TError>
    where TError : UserError
{
    /// <summary>Declares what all errors have; derived types add their own members.</summary>
    /// <param name="description">When it occurs, in English with the Chinese term.</param>
    protected UserErrorType(string description)
    {
        Name = typeof(TError).Name;
        Description = description;
        Interface<ErrorInterface>();
        Field<NonNullGraphType<StringGraphType>>("message").Description(ErrorInterface.MessageMeaning).Resolve(c => c.Source.Message.In(c));
        Field<NonNullGraphType<StringGraphType>>("code").Description(ErrorInterface.CodeMeaning).Resolve(c => c.Source.Code);
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("path").Description(ErrorInterface.PathMeaning).Resolve(c => c.Source.Path);
    }
}
