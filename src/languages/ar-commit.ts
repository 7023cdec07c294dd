import type { CommitKey } from "./en-commit.ts";
import type { Words } from "./speech.ts";

/** What is said before a commit, in Arabic. Notes to the translator stand in `en-commit.ts`. */
export const words: Words<CommitKey> = {
  "commit.no_git": "لا يحفظ Git سجلاً تاريخياً في {folder}.",
  "commit.unreadable": "لم يذكر Git ما يوشك أن يُحفظ. لم يُحفظ شيء.",
  "commit.private":
    "{count, plural, zero {لا ملف في private/ يدخل} one {ملف واحد لموظفي الحماية في private/ يوشك أن يدخل} two {ملفان لموظفي الحماية في private/ يوشكان أن يدخلا} few {# ملفات لموظفي الحماية في private/ توشك أن تدخل} many {# ملفاً لموظفي الحماية في private/ يوشك أن يدخل} other {# ملف لموظفي الحماية في private/ يوشك أن يدخل}} السجل التاريخي المشترك. أخرجه بالأمر:  git restore --staged private",
  "commit.quarantine":
    "{count, plural, zero {لا ملف في quarantine/ يدخل} one {ملف واحد رفضه الاستيراد، في quarantine/، يوشك أن يدخل} two {ملفان رفضهما الاستيراد، في quarantine/، يوشكان أن يدخلا} few {# ملفات رفضها الاستيراد، في quarantine/، توشك أن تدخل} many {# ملفاً رفضه الاستيراد، في quarantine/، يوشك أن يدخل} other {# ملف رفضه الاستيراد، في quarantine/، يوشك أن يدخل}} السجل التاريخي المشترك. أخرجه بالأمر:  git restore --staged quarantine",
  "commit.edition": "{file} قيد طبعة لموظفي الحماية. مكانه private/editions/.",
  "commit.restricted":
    "في {file} ما لا يرد إلا في سجل من private/ ({field}). سيقرؤه كل من لديه المجلد المشترك.",
  "commit.refused":
    "لم يُحفظ شيء. ما يدخل السجل التاريخي يُنسخ معه ولا يمكن سحبه: أصلح ما ورد أعلاه، وأضف الملف من جديد بالأمر  git add، ثم احفظ.",
  "commit.errors":
    "{count, plural, zero {لا أخطاء فيما تحفظه.} one {خطأ واحد فيما تحفظه. حُفظ رغم ذلك؛ أصلحه قبل النشر.} two {خطآن فيما تحفظه. حُفظا رغم ذلك؛ أصلحهما قبل النشر.} few {# أخطاء فيما تحفظه. حُفظت رغم ذلك؛ أصلحها قبل النشر.} many {# خطأً فيما تحفظه. حُفظت رغم ذلك؛ أصلحها قبل النشر.} other {# خطأ فيما تحفظه. حُفظت رغم ذلك؛ أصلحها قبل النشر.}}",
};
