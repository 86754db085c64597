// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperWork.h"

#include "kinds/allKinds.h"
#include "lesson/LessonHeader.h"
#include "ui/common/whenReady.h"
#include "ui/paper/paperJobs.h"
#include "workspace/PaperService.h"
#include "workspace/Workspace.h"

#include <QPrinter>
#include <QtConcurrent>

namespace shanke {

namespace {

QList<PaperReading> readingsOf(Workspace& workspace, const QList<DocId>& documents)
{
    QList<PaperReading> readings;
    for (const DocId& id : documents)
        readings.append([&workspace, id] { return workspace.paper().source({}, id); });
    return readings;
}

} // namespace

PaperWork::PaperWork(Workspace& workspace, const QList<DocId>& documents, QObject* parent)
    : PaperWork(readingsOf(workspace, documents), parent)
{
}

PaperWork::PaperWork(QList<PaperReading> readings, QObject* parent)
    : QObject(parent), m_readings(std::move(readings))
{
}

PaperWork::~PaperWork()
{
    m_running.cancel();
}

void PaperWork::read()
{
    begin();
    m_sources.clear();
    readNext();
}

void PaperWork::readNext()
{
    const auto next = qsizetype(m_sources.size());
    if (next == m_readings.size())
        return end({}, [this] { emit ready(); });
    emit progressed(int(next), int(m_readings.size()));
    whenReady(m_readings[next](), this, [this](const Result<PaperSource>& source) {
        if (!source)
            return end(tl::unexpected(source.error()), {});
        m_sources.push_back(*source);
        if (m_isStopped)
            end(fail(ErrorKind::Cancelled, QString()), {});
        else
            readNext();
    });
}

bool PaperWork::isOneLesson() const
{
    const KindDescription* kind = m_sources.size() == 1 ? allKinds().of(m_sources.front().id) : nullptr;
    return kind && isOfLesson(*kind);
}

std::vector<Reader> PaperWork::readers() const
{
    std::vector<Reader> readers;
    for (const Reader reader : {Reader::All, Reader::Staff, Reader::Reviewers, Reader::Self}) {
        if (std::all_of(m_sources.begin(), m_sources.end(),
                        [&](const PaperSource& source) { return maySee(source.most, reader); }))
            readers.push_back(reader);
    }
    return readers;
}

void PaperWork::preview(const PaperChoice& choice, int width)
{
    if (m_sources.empty())
        return;
    m_previewing.to(QtConcurrent::run([source = m_sources.front(), choice, width] {
                        return previewPages(source, choice, width);
                    }),
                    [this](const Result<QList<QImage>>& pages) {
                        pages ? emit previewed(*pages) : emit failed(pages.error());
                    });
}

void PaperWork::save(const PaperChoice& choice, const QString& path)
{
    run([sources = m_sources, choice,
         path](const SheetProgress& progress) { return writeSheets(sources, choice, path, progress); },
        [this, path] { emit written(path); });
}

void PaperWork::print(const PaperChoice& choice, std::unique_ptr<QPrinter> printer)
{
    const std::shared_ptr<QPrinter> shared = std::move(printer);
    run([sources = m_sources, choice,
         shared](const SheetProgress& progress) { return printSheets(sources, choice, *shared, progress); },
        [this] { emit printed(); });
}

void PaperWork::run(const PaperJob& job, const std::function<void()>& then)
{
    begin();
    const int of = int(m_sources.size());
    auto* watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, of](int done) { emit progressed(done, of); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then] {
        watcher->deleteLater();
        const bool isWhole = watcher->future().resultCount() > 0;
        end(isWhole ? watcher->result() : fail(ErrorKind::Cancelled, QString()), then);
    });
    m_running = QtConcurrent::run([job, of](QPromise<Result<>>& promise) {
        promise.setProgressRange(0, of);
        promise.addResult(job([&promise](int sheet) {
            promise.setProgressValue(sheet);
            return !promise.isCanceled();
        }));
    });
    watcher->setFuture(m_running);
}

void PaperWork::stop()
{
    m_isStopped = true;
    m_running.cancel();
}

void PaperWork::begin()
{
    m_isStopped = false;
    m_isWorking = true;
}

void PaperWork::end(const Result<>& result, const std::function<void()>& then)
{
    m_isWorking = false;
    if (result)
        then();
    else
        emit failed(result.error());
}

} // namespace shanke
