// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportDraft.h"
#include "ui/common/LatestAnswer.h"
#include "ui/common/Theme.h"
#include "workspace/values/ImportValues.h"

namespace shanke {

class Workspace;

// What came of one file.
struct ImportOutcome
{
    QString name;
    Tone tone = Tone::Neutral;
    QString sentence;
};

// The import of some files without a widget: they are read and looked through one after the other, and stored
// when the person agrees; what cannot be read stops no other. Nothing is stored before. Lives in the ui
// thread.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Idle, Reading, Reviewing, Storing, Over };

    // `workspace` outlives it.
    explicit ImportSession(Workspace& workspace, QObject* parent = nullptr);

    // Begins, or goes on after those that wait.
    void add(const QStringList& paths);
    Stage stage() const { return m_stage; }
    // Of the file at hand, from 1; of how many.
    int number() const { return m_next; }
    int total() const { return int(m_paths.size()); }
    QString name() const;

    // While it is looked through, and stored.
    const SchoolFile& file() const { return m_file; }
    const ImportDraft& draft() const { return m_draft; }
    template <typename Change>
    void change(Change&& operation)
    {
        if (m_stage == Stage::Reviewing && operation(m_draft))
            emit draftChanged();
    }

    bool canStore() const; // there is a plan or a study guide
    void store();
    void skip();
    // Nothing more is read or stored. Over when something came of the files before, else Idle.
    void cancel();
    // After Over: ready for others.
    void forget();
    // In the order of the files.
    const QList<ImportOutcome>& outcomes() const { return m_outcomes; }

signals:
    void stageChanged();
    void draftChanged();
    void refused(const QString& name, const QString& sentence);

private:
    void next();
    void onRead(const Result<SchoolFile>& file);
    void onStored(const Result<StoredFile>& stored);
    void refuse(const QString& sentence);
    void setStage(Stage stage);

    Workspace& m_workspace;
    Stage m_stage = Stage::Idle;
    QStringList m_paths;
    int m_next = 0; // how many were begun
    SchoolFile m_file;
    ImportDraft m_draft{ImportedFile()};
    QList<ImportOutcome> m_outcomes;
    LatestAnswer m_reading;
};

} // namespace shanke
