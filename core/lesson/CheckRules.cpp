// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/CheckRules.h"

#include "base/Words.h"
#include "kind/Fields.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString ChecksPlace = u"checks"_s;

constexpr Words<CheckRule, 4> Rules({{
    {CheckRule::AsUsual, "USUAL"_L1, QT_TRANSLATE_NOOP("Kinds", "As usual")},
    {CheckRule::Must, "MUST"_L1, QT_TRANSLATE_NOOP("Kinds", "Required")},
    {CheckRule::Remark, "REMARK"_L1, QT_TRANSLATE_NOOP("Kinds", "A remark")},
    {CheckRule::Off, "OFF"_L1, QT_TRANSLATE_NOOP("Kinds", "Not checked")},
}});

BoundField<CheckRules> bindRule(QLatin1StringView key, CheckRule CheckRules::*rule, const char* label)
{
    return bindChoice(key, rule, Rules, label);
}

struct RuleOfCode
{
    QLatin1StringView code;
    CheckRule CheckRules::*rule;
};

constexpr RuleOfCode RulesOfCodes[]{
    {"PF01"_L1, &CheckRules::lesson},     {"PF02"_L1, &CheckRules::time},
    {"PF03"_L1, &CheckRules::objectives}, {"PF04"_L1, &CheckRules::points},
    {"PF05"_L1, &CheckRules::minutes},    {"PF06"_L1, &CheckRules::stages},
    {"PF07"_L1, &CheckRules::board},      {"PF08"_L1, &CheckRules::homework},
    {"PF09"_L1, &CheckRules::guide},      {"PF10"_L1, &CheckRules::individual},
    {"PF11"_L1, &CheckRules::files},      {"PF12"_L1, &CheckRules::safety},
    {"PF13"_L1, &CheckRules::pacing},     {"PF14"_L1, &CheckRules::standard},
};

} // namespace

const Fields<CheckRules>& CheckRules::fields()
{
    using C = CheckRules;
    static const Fields<CheckRules> fields{
        bind("title"_L1, &C::title, QT_TRANSLATE_NOOP("Kinds", "Title")).as(FieldRole::Title),
        bindRule("lesson"_L1, &C::lesson, QT_TRANSLATE_NOOP("Kinds", "Lesson of the textbook, or own")),
        bindRule("time"_L1, &C::time, QT_TRANSLATE_NOOP("Kinds", "Class, periods, day and slot")),
        bindRule("objectives"_L1, &C::objectives, QT_TRANSLATE_NOOP("Kinds", "Objectives that can be seen")),
        bindRule("points"_L1, &C::points, QT_TRANSLATE_NOOP("Kinds", "Key and difficult points")),
        bindRule("minutes"_L1, &C::minutes, QT_TRANSLATE_NOOP("Kinds", "Steps and minutes of the period")),
        bindRule("stages"_L1, &C::stages, QT_TRANSLATE_NOOP("Kinds", "Before, in and after class")),
        bindRule("board"_L1, &C::board, QT_TRANSLATE_NOOP("Kinds", "Board design")),
        bindRule("homework"_L1, &C::homework, QT_TRANSLATE_NOOP("Kinds", "Written homework of a day")),
        bindRule("guide"_L1, &C::guide, QT_TRANSLATE_NOOP("Kinds", "Study guide")),
        bindRule("individual"_L1, &C::individual, QT_TRANSLATE_NOOP("Kinds", "Something for this class")),
        bindRule("files"_L1, &C::files, QT_TRANSLATE_NOOP("Kinds", "Files that open")),
        bindRule("safety"_L1, &C::safety, QT_TRANSLATE_NOOP("Kinds", "Safety note")),
        bindRule("pacing"_L1, &C::pacing, QT_TRANSLATE_NOOP("Kinds", "Week of the pacing schedule")),
        bindRule("standard"_L1, &C::standard, QT_TRANSLATE_NOOP("Kinds", "Newest standard plan")),
    };
    return fields;
}

CheckRules CheckRules::of(const Record& record)
{
    return fields().read(record.toJson().value(ChecksPlace).toObject());
}

CheckRule CheckRules::of(const QString& code) const
{
    for (const RuleOfCode& each : RulesOfCodes) {
        if (each.code == code)
            return this->*each.rule;
    }
    return CheckRule::AsUsual;
}

std::vector<Finding> CheckRules::applied(std::vector<Finding> findings) const
{
    std::vector<Finding> wanted;
    for (Finding& finding : findings) {
        const CheckRule rule = of(finding.code);
        if (rule == CheckRule::Off)
            continue;
        if (rule != CheckRule::AsUsual)
            finding.severity = rule == CheckRule::Must ? Severity::Error : Severity::Warning;
        wanted.push_back(std::move(finding));
    }
    return wanted;
}

const KindDescription& checkRulesKind()
{
    static const KindDescription kind{
        .word = u"checks"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Checks before submitting"),
        .homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .places = {placeOf<CheckRules>(ChecksPlace, PlaceType::Object,
                                       QT_TRANSLATE_NOOP("Kinds", "Checks before a plan is submitted"))},
    };
    return kind;
}

} // namespace shanke
