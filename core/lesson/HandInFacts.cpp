// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/HandInFacts.h"

#include "base/Words.h"
#include "lesson/Preflight.h"
#include "lesson/planKinds.h"
#include "lesson/recordFindings.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeeksAllowed = 1;

constexpr Words<FileFault, 4> Faults({{
    {FileFault::Unreadable, "UNREADABLE"_L1},
    {FileFault::Program, "PROGRAM"_L1},
    {FileFault::Damaged, "DAMAGED"_L1},
    {FileFault::NotHere, "NOT_HERE"_L1},
}});

std::optional<Finding> filesWith(const std::vector<FileFinding>& files, bool areHere)
{
    QStringList details;
    for (const FileFinding& file : files) {
        if ((file.fault != FileFault::NotHere) == areHere)
            details += {file.name, toWord(file.fault)};
    }
    if (details.isEmpty())
        return std::nullopt;
    return Finding{u"PF11"_s, areHere ? Severity::Error : Severity::Warning, u"files"_s, details};
}

std::optional<Finding> apartFromPacing(const std::optional<PacingFacts>& pacing)
{
    if (!pacing || pacing->weeksApart <= WeeksAllowed)
        return std::nullopt;
    return Finding{u"PF13"_s,
                   Severity::Warning,
                   u"header"_s,
                   {u"plannedDate"_s, QString::number(pacing->scheduled), QString::number(pacing->planned)}};
}

// One that the teacher leaves is told of no more, unless the school wants the newest.
std::optional<Finding> olderThanStandard(const LessonPlan& plan, const BaseFacts& base, CheckRule rule)
{
    const bool isLeft = base.standing == BaseStanding::Left && rule == CheckRule::Must;
    if (base.standing != BaseStanding::Newer && !isLeft)
        return std::nullopt;
    const int taken = plan.base() ? plan.base()->version : 0;
    return Finding{u"PF14"_s,
                   Severity::Warning,
                   u"base"_s,
                   {QString::number(taken), QString::number(base.newest.version)}};
}

void add(std::vector<Finding>& findings, const std::optional<Finding>& finding)
{
    if (finding)
        findings.push_back(*finding);
}

} // namespace

QString toWord(FileFault fault)
{
    return Faults.word(fault);
}

std::optional<FileFault> fileFaultFromWord(const QString& word)
{
    return Faults.value(word);
}

std::vector<Finding> handInFindings(const Record& record, const HandInFacts& facts)
{
    std::vector<Finding> findings = findingsAbout(record);
    if (record.kind().word != planKind().word)
        return findings;
    const LessonPlan plan(record);
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return finding.code == u"PF08"; }),
                   findings.end());
    add(findings, homeworkOver(plan, facts.otherHomework));
    add(findings, missingGuide(plan, facts.guides));
    add(findings, filesWith(facts.files, true));
    add(findings, apartFromPacing(facts.pacing));
    add(findings, olderThanStandard(plan, facts.base, facts.rules.standard));
    findings = facts.rules.applied(std::move(findings));
    if (facts.rules.files != CheckRule::Off)
        add(findings, filesWith(facts.files, false));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.code < b.code; });
    return findings;
}

} // namespace shanke
