namespace ProjectsApi.Data.Providers;

/// <summary>
/// Decimal to compare with a column of SQL Server, which compares exactly if one type of 38 digits holds both. An operand with more digits
/// is replaced by a nearer one on the same side of every value.
/// </summary>
/// <param name="Value">Value sent.</param>
/// <param name="Precision">Digits of its type.</param>
/// <param name="Scale">Digits after the point.</param>
/// <remarks>Source: Transact-SQL reference, "Precision, scale, and length".</remarks>
internal readonly record struct DecimalOperand(decimal Value, byte Precision, byte Scale)
{
    private const int MostDigits = 38;
    private const int MostDecimals = 28;

    /// <summary>Operand for a value.</summary>
    /// <param name="value">Value asked for.</param>
    /// <param name="precision">Digits of the column, at most 28 of them before the point.</param>
    /// <param name="scale">Digits after its point.</param>
    public static DecimalOperand Of(decimal value, int precision, int scale)
    {
        var whole = precision - scale;
        var beyond = PowerOfTen(whole);
        if (Math.Abs(value) >= beyond)
        {
            // All values of the column are on one side of the first that it cannot hold.
            return new(Math.Sign(value) * beyond, (byte)(whole + 1), 0);
        }

        var rounded = decimal.Round(value, scale);
        if (rounded == value)
        {
            // The column's own type, so that its index applies.
            return new(rounded, (byte)precision, (byte)scale);
        }

        var between = Between(value, scale, Math.Min(MostDecimals, MostDigits - whole));
        return new(between, (byte)(whole + between.Scale), between.Scale);
    }

    // Cut digits must not move the operand onto a value of the column.
    private static decimal Between(decimal value, int scale, int mostDecimals)
    {
        var cut = decimal.Round(value, mostDecimals, MidpointRounding.ToZero);
        return decimal.Round(cut, scale) == cut ? cut + (Math.Sign(value) * new decimal(1, 0, 0, false, (byte)mostDecimals)) : cut;
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
