using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>An error with a code and extensions that clients may rely on; reaches them unmasked.</summary>
/// <remarks>
/// Thrown by a resolver it makes its field null and receives the field's path and location from the engine.
/// </remarks>
public sealed class ContractError : ExecutionError
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">Text for people; says nothing about how the server works.</param>
    /// <param name="code">Value of <c>extensions.code</c>, such as those of <see cref="ErrorCodes"/>; null for none.</param>
    public ContractError(string message, string? code = null)
        : base(message) => Code = code;

    /// <summary>Adds a member to <c>extensions</c>.</summary>
    /// <param name="name">Name of the member; <c>code</c> belongs to the constructor.</param>
    /// <param name="value">Value that can be written as JSON.</param>
    /// <returns>This error.</returns>
    public ContractError With(string name, object? value)
    {
        Extensions ??= [];
        Extensions[name] = value;
        return this;
    }
}
