using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>Errors about the value of an argument that the type system cannot refuse.</summary>
public static class ArgumentErrors
{
    /// <summary>The argument has a legal type but an illegal value.</summary>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="reason">What is wrong and how to mend it, one sentence.</param>
    public static ExecutionError Invalid(string argument, string reason) =>
        new ContractError($"The argument `{argument}` is not valid. {reason}", ErrorCodes.InvalidValue).With("argument", argument);
}
