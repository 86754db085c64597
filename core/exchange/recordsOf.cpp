// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordsOf.h"

#include "exchange/lessonOf.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Remainder = u"imported"_s;

void leaveIn(Record& record, const Blocks& before, const Blocks& after)
{
    Blocks blocks = before;
    const Blocks own = record.items<Block>(Remainder);
    blocks.insert(blocks.end(), own.begin(), own.end());
    blocks.insert(blocks.end(), after.begin(), after.end());
    record.setItems(Remainder, blocks);
}

} // namespace

std::vector<ImportedRecord> recordsOf(const ImportedFile& file, const RecordOrigin& origin,
                                      const QDateTime& now)
{
    std::vector<ImportedRecord> records;
    LessonHeader header;
    Blocks beside;
    for (size_t i = 0; i < file.documents.size(); ++i) {
        const ImportedDocument& document = file.documents[i];
        const size_t before = records.size();
        if (document.kind == planKind().word) {
            LessonPlan plan = LessonPlan::create(origin, now);
            fillPlan(plan, document, header);
            header = plan.header();
            records.push_back({i, std::move(plan)});
        } else if (document.kind == guideKind().word) {
            StudyGuide guide(Record::create(guideKind(), origin, now));
            fillGuide(guide, document, header);
            header = guide.header();
            records.push_back({i, std::move(guide)});
        } else if (!document.isLeftOut) {
            const Blocks left = remainderOf(document);
            beside.insert(beside.end(), left.begin(), left.end());
        }
        if (document.isLeftOut) // what goes on with it has its header all the same
            records.erase(records.begin() + qsizetype(before), records.end());
        if (records.size() == before)
            continue;
        leaveIn(records.back().record, std::exchange(beside, {}), {});
    }
    if (!records.empty())
        leaveIn(records.back().record, {}, beside);
    return records;
}

} // namespace shanke
