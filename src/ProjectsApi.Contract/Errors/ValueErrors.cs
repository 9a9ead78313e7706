using System.Globalization;

namespace ProjectsApi.Contract.Errors;

/// <summary>Errors of arguments that exceed a limit, with the number counted, the limit and its setting.</summary>
internal static class ValueErrors
{
    public static ContractError TooManyElements(string argument, string field, int count, int maximum) => Exceeded(
        Text($"The argument `{argument}` of `{field}` holds {count} list elements; at most {maximum} are allowed. ")
            + "Ask in several requests.",
        ErrorCodes.TooManyElements, argument, count, maximum, nameof(ContractOptions.MaxListElements));

    public static ContractError TextTooLong(string argument, string field, int bytes, int maximum) => Exceeded(
        Text($"The argument `{argument}` of `{field}` holds a text of {bytes} bytes in UTF-8; at most {maximum} are allowed."),
        ErrorCodes.TextTooLong, argument, bytes, maximum, nameof(ContractOptions.MaxTextBytes));

    private static ContractError Exceeded(string message, string code, string argument, int count, int maximum, string setting) =>
        new ContractError(message, code).With("argument", argument).Limited(count, maximum, setting);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
