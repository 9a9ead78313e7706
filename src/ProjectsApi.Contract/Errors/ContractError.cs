using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>An error with a stable code and extensions, which reaches clients unmasked.</summary>
/// <remarks>When a resolver throws it, the field becomes null and the engine adds path and location.</remarks>
public sealed class ContractError : ExecutionError
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">Text for people, without internals of the server.</param>
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

    /// <summary>Adds an exceeded limit: the number counted, the number allowed and the setting.</summary>
    /// <param name="counted">Number counted in the request, above <paramref name="allowed"/>.</param>
    /// <param name="allowed">Largest number allowed.</param>
    /// <param name="setting">Property of <see cref="ContractOptions"/>.</param>
    /// <returns>This error, with <c>counted</c>, <c>allowed</c> and <c>setting</c> in <c>extensions</c>.</returns>
    internal ContractError Limited(long counted, long allowed, string setting) =>
        With("counted", counted).With("allowed", allowed).With("setting", ContractOptions.Section + ":" + setting);
}
