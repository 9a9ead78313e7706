using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProgressAndMonths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The server counts every project again, now with its months.
            migrationBuilder.Sql("""
                UPDATE "SumsState" SET "IsComplete" = 0 WHERE EXISTS (SELECT 1 FROM "CountedProjects");
                DELETE FROM "GroupSums";
                DELETE FROM "ProjectSums";
                DELETE FROM "CountedProjects";
                """);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInApril",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInAugust",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInDecember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInFebruary",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJanuary",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJuly",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJune",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInMarch",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInMay",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInNovember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInOctober",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInSeptember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedApril",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedAugust",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedDecember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedFebruary",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJanuary",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJuly",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJune",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedMarch",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedMay",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedNovember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedOctober",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedSeptember",
                table: "ProjectSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInApril",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInAugust",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInDecember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInFebruary",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJanuary",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJuly",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInJune",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInMarch",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInMay",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInNovember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInOctober",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PaidInSeptember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedApril",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedAugust",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedDecember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedFebruary",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJanuary",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJuly",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedJune",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedMarch",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedMay",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedNovember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedOctober",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "PlannedSeptember",
                table: "GroupSums",
                type: "TEXT",
                precision: 28,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.CreateTable(
                name: "ProjectProgress",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComputedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Light = table.Column<int>(type: "INTEGER", nullable: false),
                    CompletionRate = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: true),
                    TimeProgress = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: false),
                    Lead = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: true),
                    DaysBehind = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenFindings = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenMajorFindings = table.Column<int>(type: "INTEGER", nullable: false),
                    OverdueMilestones = table.Column<int>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReportedMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsUnreported = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectProgress", x => x.ProjectId);
                    table.CheckConstraint("CK_ProjectProgress_CompletionRate_Size", "instr(ltrim(\"CompletionRate\", '-') || '.', '.') <= 16");
                    table.CheckConstraint("CK_ProjectProgress_Lead_Size", "instr(ltrim(\"Lead\", '-') || '.', '.') <= 16");
                    table.CheckConstraint("CK_ProjectProgress_TimeProgress_Size", "instr(ltrim(\"TimeProgress\", '-') || '.', '.') <= 16");
                    table.ForeignKey(
                        name: "FK_ProjectProgress_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // The server computes them after its start.
            migrationBuilder.Sql("""
                INSERT INTO "ProjectProgress" (
                    "ProjectId", "ComputedOn", "AsOf", "Light", "TimeProgress", "OpenFindings", "OpenMajorFindings", "OverdueMilestones",
                    "IsUnreported", "IsActive")
                SELECT "Id", '0001-01-01', '0001-01-01', 5, '0.0', 0, 0, 0, 0, 0 FROM "Projects";
                """);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInApril_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInApril\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInAugust_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInAugust\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInDecember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInDecember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInFebruary_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInFebruary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInJanuary_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInJanuary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInJuly_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInJuly\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInJune_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInJune\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInMarch_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInMarch\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInMay_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInMay\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInNovember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInNovember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInOctober_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInOctober\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PaidInSeptember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PaidInSeptember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedApril_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedApril\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedAugust_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedAugust\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedDecember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedDecember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedFebruary_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedFebruary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedJanuary_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedJanuary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedJuly_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedJuly\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedJune_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedJune\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedMarch_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedMarch\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedMay_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedMay\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedNovember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedNovember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedOctober_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedOctober\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProjectSums_PlannedSeptember_Size",
                table: "ProjectSums",
                sql: "instr(ltrim(\"PlannedSeptember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInApril_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInApril\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInAugust_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInAugust\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInDecember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInDecember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInFebruary_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInFebruary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInJanuary_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInJanuary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInJuly_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInJuly\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInJune_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInJune\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInMarch_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInMarch\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInMay_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInMay\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInNovember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInNovember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInOctober_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInOctober\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PaidInSeptember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PaidInSeptember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedApril_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedApril\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedAugust_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedAugust\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedDecember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedDecember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedFebruary_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedFebruary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedJanuary_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedJanuary\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedJuly_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedJuly\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedJune_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedJune\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedMarch_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedMarch\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedMay_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedMay\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedNovember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedNovember\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedOctober_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedOctober\", '-') || '.', '.') <= 25");

            migrationBuilder.AddCheckConstraint(
                name: "CK_GroupSums_PlannedSeptember_Size",
                table: "GroupSums",
                sql: "instr(ltrim(\"PlannedSeptember\", '-') || '.', '.') <= 25");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_CompletionRate_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "CompletionRate", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_ComputedOn",
                table: "ProjectProgress",
                column: "ComputedOn");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_DaysBehind_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "DaysBehind", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_IsActive_DaysBehind_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "IsActive", "DaysBehind", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_IsActive_Lead_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "IsActive", "Lead", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_IsUnreported_ReportedMonth_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "IsUnreported", "ReportedMonth", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_Lead_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "Lead", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_Light_Descending",
                table: "ProjectProgress",
                columns: new[] { "Light", "ProjectId" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_Light_Lead_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "Light", "Lead", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_Light_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "Light", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_OpenFindings_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "OpenFindings", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_OpenMajorFindings_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "OpenMajorFindings", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_OverdueMilestones_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "OverdueMilestones", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_ReportedMonth_ProjectId",
                table: "ProjectProgress",
                columns: new[] { "ReportedMonth", "ProjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProjectProgress");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInApril_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInAugust_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInDecember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInFebruary_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInJanuary_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInJuly_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInJune_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInMarch_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInMay_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInNovember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInOctober_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PaidInSeptember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedApril_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedAugust_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedDecember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedFebruary_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedJanuary_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedJuly_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedJune_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedMarch_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedMay_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedNovember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedOctober_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProjectSums_PlannedSeptember_Size",
                table: "ProjectSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInApril_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInAugust_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInDecember_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInFebruary_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInJanuary_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInJuly_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInJune_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInMarch_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInMay_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInNovember_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInOctober_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PaidInSeptember_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedApril_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedAugust_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedDecember_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedFebruary_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedJanuary_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedJuly_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedJune_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedMarch_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedMay_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedNovember_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedOctober_Size",
                table: "GroupSums");

            migrationBuilder.DropCheckConstraint(
                name: "CK_GroupSums_PlannedSeptember_Size",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInApril",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInAugust",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInDecember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInFebruary",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInJanuary",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInJuly",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInJune",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInMarch",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInMay",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInNovember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInOctober",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInSeptember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedApril",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedAugust",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedDecember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedFebruary",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedJanuary",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedJuly",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedJune",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedMarch",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedMay",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedNovember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedOctober",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PlannedSeptember",
                table: "ProjectSums");

            migrationBuilder.DropColumn(
                name: "PaidInApril",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInAugust",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInDecember",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInFebruary",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInJanuary",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInJuly",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInJune",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInMarch",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInMay",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInNovember",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInOctober",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PaidInSeptember",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedApril",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedAugust",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedDecember",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedFebruary",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedJanuary",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedJuly",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedJune",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedMarch",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedMay",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedNovember",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedOctober",
                table: "GroupSums");

            migrationBuilder.DropColumn(
                name: "PlannedSeptember",
                table: "GroupSums");
        }
    }
}
