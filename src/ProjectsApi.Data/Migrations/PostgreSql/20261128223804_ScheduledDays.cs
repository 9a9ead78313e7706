using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProjectsApi.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ScheduledDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ResumeMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResumeOn",
                table: "ScheduleNodes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledFinish",
                table: "ScheduleForecasts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledStart",
                table: "ScheduleForecasts",
                type: "date",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes",
                sql: "\"ResumeMinute\" IS NULL OR \"ResumeOn\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes",
                sql: "\"ResumeMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes",
                sql: "\"ResumeOn\" >= \"ActualStart\"");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "ScheduledFinish", "NodeId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "ResumeMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ScheduledFinish",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "ScheduledStart",
                table: "ScheduleForecasts");
        }
    }
}
