// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportSession.h"

#include "ui/import/ImportWords.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

ImportSession::ImportSession(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
}

QString ImportSession::name() const
{
    return m_next > 0 ? QFileInfo(m_paths.at(m_next - 1)).fileName() : QString();
}

void ImportSession::add(const QStringList& paths)
{
    if (m_stage == Stage::Over)
        forget();
    const QStringList waiting = m_paths.mid(std::max(0, m_next - 1));
    for (const QString& path : paths) {
        if (!waiting.contains(path))
            m_paths.append(path);
    }
    if (m_stage == Stage::Idle && m_next < m_paths.size())
        next();
    else
        emit stageChanged(); // one of how many
}

void ImportSession::setStage(Stage stage)
{
    m_stage = stage;
    emit stageChanged();
}

void ImportSession::next()
{
    if (m_next == m_paths.size())
        return setStage(Stage::Over);
    const QString path = m_paths.at(m_next++);
    setStage(Stage::Reading);
    m_reading.to(m_workspace.imports().read(path), [this](const Result<SchoolFile>& file) { onRead(file); });
}

void ImportSession::onRead(const Result<SchoolFile>& file)
{
    if (m_stage != Stage::Reading)
        return;
    if (!file)
        return refuse(ImportWords::refusal(file.error()));
    if (file->found.isEmptyForm)
        return refuse(ImportWords::emptyForm());
    if (file->found.documents.empty())
        return refuse(ImportWords::nothingInIt());
    m_file = *file;
    m_draft = ImportDraft(file->found);
    setStage(Stage::Reviewing);
}

void ImportSession::refuse(const QString& sentence)
{
    m_outcomes.append({name(), Tone::Attention, sentence});
    emit refused(name(), sentence);
    next();
}

bool ImportSession::canStore() const
{
    const auto& documents = m_draft.file().documents;
    return std::any_of(documents.begin(), documents.end(), [](const ImportedDocument& document) {
        return !document.isLeftOut && document.kind != u"other";
    });
}

void ImportSession::store()
{
    if (m_stage != Stage::Reviewing || !canStore())
        return;
    setStage(Stage::Storing);
    SchoolFile agreed = m_file;
    agreed.found = m_draft.file();
    whenReady(m_workspace.imports().store(agreed), this,
              [this](const Result<StoredFile>& stored) { onStored(stored); });
}

void ImportSession::onStored(const Result<StoredFile>& stored)
{
    if (m_stage != Stage::Storing)
        return;
    if (!stored)
        return refuse(tr("Nothing of it was stored. %1").arg(ImportWords::refusal(stored.error())));
    m_outcomes.append({name(), Tone::Good, tr("Stored: %1.").arg(ImportWords::stored(m_draft.counts()))});
    next();
}

void ImportSession::skip()
{
    if (m_stage != Stage::Reviewing)
        return;
    m_outcomes.append({name(), Tone::Neutral, tr("Not stored.")});
    next();
}

// What is being stored is still stored, or not at all: its answer says which.
void ImportSession::cancel()
{
    m_paths.resize(m_next);
    if (m_stage == Stage::Storing)
        return m_workspace.imports().cancelStoring();
    if (m_outcomes.isEmpty())
        return forget();
    if (m_stage != Stage::Over)
        m_outcomes.append({name(), Tone::Neutral, tr("Not stored.")});
    setStage(Stage::Over);
}

void ImportSession::forget()
{
    m_paths.clear();
    m_next = 0;
    m_outcomes.clear();
    m_file = {};
    m_draft = ImportDraft(ImportedFile());
    setStage(Stage::Idle);
}

} // namespace shanke
