using System.Security.Cryptography;

namespace ProjectsApi.Host.Access;

/// <summary>Passwords on their way in and out of a terminal.</summary>
internal static class ConsolePassword
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 20;

    /// <summary>A line of what is piped in, or of what is typed without being shown.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine();
        }

        Console.Error.Write("Password: ");
        var typed = new Stack<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                typed.Push(key.KeyChar);
            }
            else
            {
                typed.TryPop(out _);
            }
        }

        Console.Error.WriteLine();
        return new string([.. typed.Reverse()]);
    }

    /// <summary>116 bits of chance with one character of each kind that the rules for passwords ask for.</summary>
    public static string Generate() => RandomNumberGenerator.GetString(Letters, Length) + "-aA2";
}
