// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/PaperSource.h"
#include "paper/pdfFile.h"
#include "ui/common/LatestAnswer.h"

#include <QImage>

#include <memory>

class QPrinter;

namespace shanke {

class Workspace;

// Reads the documents that a person wants on paper and makes of them what is previewed, saved or printed: off
// the ui thread, one job at a time, to be stopped at any moment. Lives in the ui thread.
class PaperWork : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    PaperWork(Workspace& workspace, QList<DocId> documents, QObject* parent = nullptr);
    ~PaperWork() override;

    // Reads them, one after the other; ready() in the end.
    void read();
    const std::vector<PaperSource>& sources() const { return m_sources; }
    qsizetype wanted() const { return m_documents.size(); }
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

    Workspace& m_workspace;
    const QList<DocId> m_documents;
    std::vector<PaperSource> m_sources;
    LatestAnswer m_previewing;
    QFuture<Result<>> m_running;
    bool m_isStopped = false;
    bool m_isWorking = false;
};

} // namespace shanke
