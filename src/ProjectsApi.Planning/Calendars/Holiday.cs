namespace ProjectsApi.Planning.Calendars;

/// <summary>A holiday and the days worked in exchange for it (调休).</summary>
/// <param name="Name">Name as in the notice, such as 春节.</param>
/// <param name="First">First day off.</param>
/// <param name="Last">Last day off, which belongs to it.</param>
/// <param name="Workdays">Saturdays and Sundays on which people work; none for most short holidays.</param>
public sealed record Holiday(string Name, DateOnly First, DateOnly Last, IReadOnlyList<DateOnly> Workdays);
