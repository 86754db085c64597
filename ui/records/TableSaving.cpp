// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TableSaving.h"

#include "base/WholeFile.h"
#include "kinds/allKinds.h"
#include "paper/paperLanguage.h"
#include "ui/common/whenReady.h"
#include "workspace/PaperService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrentRun>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> writeTables(const std::vector<TableRecord>& records, const QString& path)
{
    const SheetLanguage language = paperLanguage(
        [](const char* context, const char* source) { return QCoreApplication::translate(context, source); },
        QLocale());
    WorkbookWriter book;
    for (const KindDescription& kind : allKinds().all()) {
        std::vector<TableRecord> ofKind;
        for (const TableRecord& record : records) {
            if (allKinds().of(record.id) == &kind)
                ofKind.push_back(record);
        }
        if (!ofKind.empty())
            book.add(recordTable(kind, ofKind, language));
    }
    SHANKE_LET(const QByteArray bytes, book.finish());
    return writeWhole(path, bytes);
}

} // namespace

void TableSaving::save(const QList<DocId>& ids, const QString& path)
{
    if (isWorking() || ids.isEmpty())
        return;
    m_ids = ids;
    m_path = path;
    m_next = 0;
    m_skipped = 0;
    m_records.clear();
    readNext();
}

void TableSaving::readNext()
{
    if (m_next == m_ids.size())
        return write();
    whenReady(m_workspace.paper().source({}, m_ids[m_next++]), this,
              [this](const Result<PaperSource>& source) {
                  if (source)
                      m_records.push_back({source->id, source->document, source->most, source->author});
                  else
                      ++m_skipped;
                  readNext();
              });
}

void TableSaving::write()
{
    const auto writing = QtConcurrent::run(
        [records = std::move(m_records), path = m_path] { return writeTables(records, path); });
    const int count = int(m_ids.size()) - m_skipped;
    whenReady(writing, this, [this, count](const Result<>& result) {
        const QString path = std::exchange(m_path, {});
        if (result)
            emit written(path, count, m_skipped);
        else
            emit failed(result.error());
    });
}

} // namespace shanke
