using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>Errors of argument values that the type system accepts.</summary>
public static class ArgumentErrors
{
    /// <summary>The argument has the right type but an invalid value.</summary>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="reason">One sentence with the mistake and its correction.</param>
    public static ExecutionError Invalid(string argument, string reason) =>
        new ContractError($"The argument `{argument}` is not valid. {reason}", ErrorCodes.InvalidValue).With("argument", argument);
}
