// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/evidenceSheet.h"

#include "sheet/tableCells.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

SheetLabel ofEvidence(const char* source)
{
    return {source, "Sheet"};
}

SheetRuns momentRuns(const QDateTime& moment)
{
    return moment.isValid() ? SheetRuns{plainRun(moment.toString(u"yyyy-MM-dd HH:mm"_s))} : SheetRuns();
}

SheetRuns dayRuns(const QDate& day)
{
    return {{SheetDay{day, SheetDay::Form::Short}}};
}

SheetRuns daysRuns(const TermDays& term)
{
    return joinedRuns(dayRuns(term.from), plainRun(u" – "_s), dayRuns(term.to));
}

SheetParts indexOf(const std::vector<EvidenceLine>& lines)
{
    SheetTable table{{30, 50, 20},
                     1,
                     {labelRow({ofEvidence(QT_TRANSLATE_NOOP("Sheet", "What for")),
                                ofEvidence(QT_TRANSLATE_NOOP("Sheet", "What counts")),
                                ofEvidence(QT_TRANSLATE_NOOP("Sheet", "How much"))})}};
    for (const EvidenceLine& line : lines)
        table.rows.push_back(textRow({{{SheetLabel{line.sort->duty}}},
                                      {{SheetLabel{line.sort->label}}},
                                      {plainRun(QString::number(line.amount))}}));
    return {{std::move(table)}};
}

SheetParts documentsOf(const EvidenceLine& line, const QHash<DocId, QString>& titles)
{
    SheetTable table{{16, 44, 20, 20},
                     1,
                     {labelRow({ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Day")),
                                ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Document")),
                                ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Signed")),
                                ofEvidence(QT_TRANSLATE_NOOP("Sheet", "At the school"))})}};
    for (const ShownFact& fact : line.shown) {
        const QString title = titles.value(fact.document);
        table.rows.push_back(textRow({dayRuns(fact.fact.day),
                                      {plainRun(title.isEmpty() ? fact.document.toString() : title)},
                                      momentRuns(fact.signedAt),
                                      momentRuns(fact.receivedAt)}));
    }
    return {{SheetHeading{SheetLabel{line.sort->label}, {}}}, {std::move(table)}};
}

} // namespace

SheetParts evidenceSheet(const EvidenceOnPaper& evidence)
{
    SheetParts parts{
        {SheetTitle{{{ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Evidence of work for the term"))}}, {}}},
        {SheetFacts{{{ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Name")), {plainRun(evidence.who)}, {}},
                     {ofEvidence(QT_TRANSLATE_NOOP("Sheet", "School")), {plainRun(evidence.school)}, {}},
                     {ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Term")), daysRuns(evidence.term), {}}}}}};
    if (evidence.lines.empty()) {
        const SheetLabel nothing = ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Nothing counts in this term yet."));
        parts.push_back({SheetParagraph{{{nothing}}}});
        return parts;
    }
    const SheetParts index = indexOf(evidence.lines);
    parts.insert(parts.end(), index.begin(), index.end());
    for (const EvidenceLine& line : evidence.lines) {
        const SheetParts documents = documentsOf(line, evidence.titles);
        parts.insert(parts.end(), documents.begin(), documents.end());
    }
    parts.push_back(
        {SheetSignature{{{ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Signature of the person")), {}, {}},
                         {ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Confirmed by the school")), {}, {}},
                         {ofEvidence(QT_TRANSLATE_NOOP("Sheet", "Date")), {}, {}}}}});
    return parts;
}

} // namespace shanke
