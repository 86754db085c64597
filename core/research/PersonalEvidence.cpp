// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PersonalEvidence.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool counts(const ShownFact& shown, const UserId& person, const TermDays& term)
{
    const Fact& fact = shown.fact;
    return fact.who == person && fact.day.isValid() && fact.day >= term.from && fact.day <= term.to;
}

// By day; of one day and document beside each other.
bool standsBefore(const ShownFact& a, const ShownFact& b)
{
    return std::tie(a.fact.day, a.document) < std::tie(b.fact.day, b.document);
}

bool isSame(const ShownFact& a, const ShownFact& b)
{
    return a.document == b.document && a.fact == b.fact;
}

EvidenceLine lineOf(const EvidenceSort& sort, std::vector<ShownFact> shown)
{
    std::stable_sort(shown.begin(), shown.end(), standsBefore);
    shown.erase(std::unique(shown.begin(), shown.end(), isSame), shown.end());
    EvidenceLine line{.sort = &sort, .amount = 0, .shown = std::move(shown)};
    for (const ShownFact& each : line.shown)
        line.amount += each.fact.amount;
    return line;
}

} // namespace

const std::vector<EvidenceSort>& evidenceSorts()
{
    static const std::vector<EvidenceSort> sorts{
        {"project-work"_L1, "A12"_L1, QT_TRANSLATE_NOOP("Kinds", "Research projects"),
         QT_TRANSLATE_NOOP("Kinds", "Project material written")},
        {"task"_L1, "A13"_L1, QT_TRANSLATE_NOOP("Kinds", "Tasks of research"),
         QT_TRANSLATE_NOOP("Kinds", "Research tasks answered")},
        {"activity"_L1, "A14"_L1, QT_TRANSLATE_NOOP("Kinds", "Taking part in research"),
         QT_TRANSLATE_NOOP("Kinds", "Research activities attended")},
        {"meeting-led"_L1, "A14"_L1, QT_TRANSLATE_NOOP("Kinds", "Taking part in research"),
         QT_TRANSLATE_NOOP("Kinds", "Research activities led")},
        {"observation"_L1, "A14"_L1, QT_TRANSLATE_NOOP("Kinds", "Taking part in research"),
         QT_TRANSLATE_NOOP("Kinds", "Lessons observed")},
        {"observed-lesson"_L1, "A14"_L1, QT_TRANSLATE_NOOP("Kinds", "Taking part in research"),
         QT_TRANSLATE_NOOP("Kinds", "Own lessons observed by others")},
        {"training-hours"_L1, "T04"_L1, QT_TRANSLATE_NOOP("Kinds", "Training"),
         QT_TRANSLATE_NOOP("Kinds", "Hours of training")},
        {"reflection"_L1, "G01"_L1, QT_TRANSLATE_NOOP("Kinds", "Work in one's own space"),
         QT_TRANSLATE_NOOP("Kinds", "Reflections on lessons")},
        {"reply"_L1, "A17"_L1, QT_TRANSLATE_NOOP("Kinds", "Answering questions"),
         QT_TRANSLATE_NOOP("Kinds", "Questions answered")},
    };
    return sorts;
}

TermDays TermDays::around(const QDate& day)
{
    const bool isSpring = day.month() >= 2 && day.month() <= 7;
    const int year = day.month() == 1 ? day.year() - 1 : day.year();
    if (isSpring)
        return {QDate(year, 2, 1), QDate(year, 7, 31)};
    return {QDate(year, 8, 1), QDate(year + 1, 1, 31)};
}

std::vector<EvidenceLine> evidenceOf(const UserId& person, const TermDays& term,
                                     const std::vector<ShownFact>& facts)
{
    std::map<QString, std::vector<ShownFact>> bySort;
    for (const ShownFact& shown : facts) {
        if (counts(shown, person, term))
            bySort[shown.fact.what].push_back(shown);
    }
    std::vector<EvidenceLine> lines;
    for (const EvidenceSort& sort : evidenceSorts()) {
        const auto own = bySort.find(sort.what);
        if (own != bySort.end())
            lines.push_back(lineOf(sort, std::move(own->second)));
    }
    return lines;
}

} // namespace shanke
