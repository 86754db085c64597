// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "kind/Reader.h"
#include "paper/PaperLook.h"

namespace shanke {
struct KindDescription;
} // namespace shanke

namespace shanke::cli {

// export [DATABASE] ID --to FILE.docx|.pdf|.html: writes a document as a file for people, whole or not at
// all. Without DATABASE the document is looked for in one's own space, then everywhere.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    ExportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    bool drawsText() const override;

private:
    void ask();
    void lookIn(const QList<DatabaseName>& databases, qsizetype next);
    void take(const QByteArray& document);
    void choose(const KindDescription& kind, const QJsonObject& document, Reader most);
    Result<Reader> readerOf(const KindDescription& kind, Reader most) const;
    void write(const KindDescription& kind, const QJsonObject& document, Reader reader);
    void refuseUsage(const QString& sentence);

    std::vector<std::string> m_ids;
    std::string m_to;
    std::string m_for;
    std::string m_layout = "table";
    std::string m_paper = "a4";
    bool m_hasNoteColumn = false;
    PaperLook m_look;
};

} // namespace shanke::cli
