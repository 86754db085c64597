// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "exchange/recordsOf.h"

namespace shanke {
class LabelDictionary;
struct AttachedFile;
struct SavedRecord;
} // namespace shanke

namespace shanke::cli {

// import FILE… [--dry-run]: reads school files and says for each document in them what stands where, then a
// line for the file. Without --dry-run each plan and study guide is stored in one's own space with the file
// attached to it, and a line says its id after it is on the disk.
class ImportCommand final : public Command
{
    Q_OBJECT
public:
    ImportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    struct Job
    {
        QString path;
        QString name;
        ImportedRecord record;
    };

    Result<LabelDictionary> dictionary() const;
    void read(const QString& path, const LabelDictionary& dictionary);
    void tell(const ImportedFile& file) const;
    void plan(const ImportedFile& file, const QString& path);
    void next();
    void attach(const Job& job, const SavedRecord& saved);
    void acknowledge(const Job& job, const SavedRecord& saved, const AttachedFile& attached);
    void refuse(const QString& sentence);
    void end();

    std::vector<std::string> m_files;
    std::string m_labels;
    bool m_isDryRun = false;
    std::vector<Job> m_jobs;
    size_t m_next = 0;
    int m_refused = 0;
    bool m_isInterrupted = false;
};

} // namespace shanke::cli
