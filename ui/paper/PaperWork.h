// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/PaperSource.h"
#include "paper/pdfFile.h"
#include "ui/common/LatestAnswer.h"

#include <QFuture>
#include <QImage>

#include <functional>
#include <memory>

class QPrinter;

namespace shanke {

class Workspace;

// Asks for something that goes on paper.
using PaperReading = std::function<QFuture<Result<PaperSource>>()>;

// Reads the documents that a person wants on paper and makes of them what is previewed, saved or printed: off
// the ui thread, one job at a time, to be stopped at any moment. Lives in the ui thread.
class PaperWork : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    PaperWork(Workspace& workspace, const QList<DocId>& documents, QObject* parent = nullptr);
    // What is read for paper in other ways.
    explicit PaperWork(QList<PaperReading> readings, QObject* parent = nullptr);
    ~PaperWork() override;

    // Reads them, one after the other; ready() in the end.
    void read();
    const std::vector<PaperSource>& sources() const { return m_sources; }
    qsizetype wanted() const { return m_readings.size(); }
    // There is one document, and it is of a lesson.
    bool isOneLesson() const;
    // Who may get all of them, in the order of what they may see.
    std::vector<Reader> readers() const;

    // The first pages of the first document, `width` pixels wide: previewed().
    void preview(const PaperChoice& choice, int width);
    // One file of all of them, of the kind that its ending says: written().
    void save(const PaperChoice& choice, const QString& path);
    // Takes the printer over: printed().
    void print(const PaperChoice& choice, std::unique_ptr<QPrinter> printer);
    // failed() as Cancelled, when the step under way has ended.
    void stop();
    bool isWorking() const { return m_isWorking; }

signals:
    void ready();
    void progressed(int done, int of);
    void previewed(const QList<QImage>& pages);
    void written(const QString& path);
    void printed();
    void failed(const shanke::Error& error);

private:
    using PaperJob = std::function<Result<>(const SheetProgress&)>;

    void readNext();
    void run(const PaperJob& job, const std::function<void()>& then);
    void begin();
    void end(const Result<>& result, const std::function<void()>& then);

    const QList<PaperReading> m_readings;
    std::vector<PaperSource> m_sources;
    LatestAnswer m_previewing;
    QFuture<Result<>> m_running;
    bool m_isStopped = false;
    bool m_isWorking = false;
};

} // namespace shanke
