import type { RuleTranslation } from "./rule-words.ts";

const lost = "Ce qui est illisible manque dans toutes les listes et dans tous les carnets.";

/** What is told in French of accidents of YAML: quotes, colons, indentation, characters. */
export const syntax: RuleTranslation["rules"] = {
  "yaml-syntax": {
    title: "Ligne illisible",
    why: lost,
    remedy:
      "Comparez la ligne avec celles d’au-dessus et d’en dessous ; mettez le texte entre guillemets.",
    messages: {
      "A star does not begin an item of a list. Write a hyphen and a space instead.":
        "Une étoile ne commence pas un élément de liste. Écrivez à sa place un tiret et une espace.",

      "This holds more faults than can be told. It is no entry; write it anew.":
        "Il y a ici plus de fautes qu’on ne peut en signaler. Ce n’est pas une fiche ; réécrivez-la.",
      "A quote, bracket or colon is missing here.":
        "Il manque ici un guillemet, un crochet ou un deux-points.",
      "This does not belong here. Put the text in quotes if it holds a colon, a bracket or a #.":
        "Ceci n’a pas sa place ici. Mettez le texte entre guillemets s’il contient un deux-points, un crochet ou un #.",
      'A colon inside the text splits it. Put the whole text in quotes: "…".':
        'Un deux-points coupe le texte en deux. Mettez tout le texte entre guillemets : "…".',
      'A colon is missing on this line, or a colon inside the text splits it. Put text in quotes: "…".':
        'Il manque un deux-points sur cette ligne, ou un deux-points dans le texte le coupe en deux. Mettez le texte entre guillemets : "…".',
      "A colon is missing near the beginning of this line.":
        "Il manque un deux-points vers le début de cette ligne.",
      "A backslash inside double quotes has a meaning of its own. Write it twice, or use single quotes.":
        "Une barre oblique inverse entre guillemets doubles a un sens à elle. Écrivez-la deux fois, ou prenez des guillemets simples (').",
      "The text begins with a sign that YAML keeps for itself. Put it in quotes.":
        "Le texte commence par un signe que YAML se réserve. Mettez-le entre guillemets.",
      "The word before the colon must be plain text.":
        "Le mot devant le deux-points doit être du texte simple.",
      "Inside brackets everything stands on one line. Write one item a line below each other instead.":
        "Entre crochets, tout tient sur une seule ligne. Écrivez plutôt un élément par ligne, l’un sous l’autre.",
      "This quote is opened and never closed. Close it at the end of the text.":
        "Ce guillemet est ouvert et jamais fermé. Fermez-le à la fin du texte.",
      "This bracket is opened and never closed on its line. Put {closing} behind its last item, or write one item a line.":
        "Ce crochet est ouvert et jamais fermé sur sa ligne. Mettez {closing} après son dernier élément, ou écrivez un élément par ligne.",
      "This line cannot be read. Compare it with the lines above and below.":
        "Cette ligne est illisible. Comparez-la avec celles d’au-dessus et d’en dessous.",
    },
  },
  "yaml-too-deep": {
    title: "Trop de niveaux emboîtés",
    why: lost,
    remedy: "Vérifiez les crochets et les retraits.",
    messages: {
      "This is nested too deeply to be an entry. Check brackets and indentation.":
        "Il y a ici trop de niveaux emboîtés pour une fiche. Vérifiez les crochets et les retraits.",
    },
  },
  "yaml-second-document": {
    title: "Un second document dans le même fichier",
    why: "Seul le premier serait lu.",
    remedy: "Faites-en un fichier à part.",
    messages: {
      "A file holds one entry. Remove the line --- and what follows, or make it a file of its own.":
        "Un fichier contient une seule fiche. Supprimez la ligne --- et ce qui suit, ou faites-en un fichier à part.",
    },
  },
  "yaml-feature-refused": {
    title: "Un élément de YAML que les fiches n’utilisent pas",
    why: "Les programmes le lisent chacun à leur façon.",
    remedy: "Écrivez le texte en entier, entre guillemets.",
    messages: {
      "Entries do not use directives (%). Remove the line.":
        "Les fiches n’utilisent pas de directives (%). Supprimez la ligne.",
      "Entries do not use {what}. Write the text out, in quotes if it begins with that sign.":
        "Les fiches n’utilisent pas ceci : {what}. Écrivez le texte en entier, entre guillemets s’il commence par ce signe.",
      "Entries do not use merge keys (<<). Write the lines out.":
        "Les fiches n’utilisent pas de clés de fusion (<<). Écrivez les lignes en entier.",
    },
  },
  "yaml-key-refused": {
    title: "Un mot qui ne peut pas être une clé",
    why: "Les programmes lui donnent un sens à eux.",
    remedy: "Prenez une des clés du format de fichier.",
    messages: {
      "This word cannot be a key. Choose another, or remove the line.":
        "Ce mot ne peut pas être une clé. Choisissez-en un autre, ou supprimez la ligne.",
    },
  },
  "duplicate-key": {
    title: "Deux fois la même clé",
    why: "L’une des deux valeurs serait perdue sans un mot.",
    remedy: "Gardez-en une.",
    messages: {
      "The key {key} stands twice. Keep one; the other would be lost.":
        "La clé {key} figure deux fois. Gardez-en une ; l’autre serait perdue.",
    },
  },
  "colon-splits-text": {
    title: "Un deux-points coupe un texte en deux",
    why: "Pour YAML, un deux-points suivi d’une espace termine une clé ; la ligne est illisible, et la fiche manque dans toutes les listes.",
    remedy: "Mettez tout le texte entre guillemets.",
    messages: {
      "Several keys stand on one line, and the colons split it. Put braces around all of them, or write one key a line.":
        "Plusieurs clés sont sur une seule ligne, et les deux-points la coupent. Mettez-les toutes entre accolades, ou écrivez une clé par ligne.",

      "The colon inside this text splits it, so that the line cannot be read. Put the whole text in quotes.":
        "Le deux-points dans ce texte le coupe en deux, et la ligne est illisible. Mettez tout le texte entre guillemets.",
    },
  },
  "colon-without-space": {
    title: "Pas d’espace après le deux-points",
    why: "La ligne n’est pas lue comme une clé avec sa valeur, et la fiche manque dans toutes les listes.",
    remedy: "Mettez une espace après le deux-points.",
    messages: {
      "No space stands behind this colon, so the line is not read as a key with its value. Put a space there.":
        "Il n’y a pas d’espace après ce deux-points : la ligne n’est pas lue comme une clé avec sa valeur. Mettez-y une espace.",
    },
  },
  "tab-as-indent": {
    title: "Une tabulation au début d’une ligne",
    why: "Une tabulation ressemble à des espaces et n’en est pas ; YAML ne peut pas savoir quelles lignes vont ensemble.",
    remedy:
      "Mettez-y des espaces. La plupart des éditeurs peuvent le faire quand vous appuyez sur la touche de tabulation.",
    messages: {
      "A tab stands at the beginning of this line, and of {others} more. YAML counts spaces only: put spaces there, as many as on the lines around.":
        "Une tabulation est au début de cette ligne, et de {others} autres. YAML ne compte que les espaces : mettez-en autant qu’aux lignes voisines.",
      "A tab stands at the beginning of this line. YAML counts spaces only: put spaces there, as many as on the lines around.":
        "Une tabulation est au début de cette ligne. YAML ne compte que les espaces : mettez-en autant qu’aux lignes voisines.",
    },
  },
  "wrong-indentation": {
    title: "Une ligne qui commence trop à gauche ou trop à droite",
    why: "YAML voit à la colonne ce qui va ensemble ; les lignes sont illisibles, et la fiche manque dans toutes les listes.",
    remedy: "Faites commencer dans la même colonne les lignes qui vont ensemble.",
    messages: {
      "This line begins further right than the one above, which has its value already. Let both begin in the same column.":
        "Cette ligne commence plus à droite que celle d’au-dessus, qui a déjà sa valeur. Faites-les commencer dans la même colonne.",
      "This line stands too far left or right. Lines that belong together begin in the same column.":
        "Cette ligne est trop à gauche ou trop à droite. Les lignes qui vont ensemble commencent dans la même colonne.",
    },
  },
  "text-after-quote": {
    title: "Un texte qui continue après son guillemet fermant",
    why: "Ce qui suit le guillemet est illisible, et la fiche manque dans toutes les listes.",
    remedy: "Mettez tout le texte entre des guillemets de l’autre sorte.",
    messages: {
      "The text ends at this apostrophe, since it began with one, and what follows cannot be read. Put the whole text in double quotes.":
        'Le texte finit à cette apostrophe, puisqu’il a commencé par une autre, et la suite est illisible. Mettez tout le texte entre guillemets doubles (").',
      "The text ends at this quote, and what follows cannot be read. Put the whole text in single quotes, or use other quotes inside.":
        "Le texte finit à ce guillemet, et la suite est illisible. Mettez tout le texte entre guillemets simples ('), ou prenez d’autres guillemets à l’intérieur.",
    },
  },
  "hash-hides-value": {
    title: "Une valeur qui commence par # est prise pour un commentaire",
    why: "On voit la valeur à l’écran, et elle manque dans tous les documents.",
    remedy: "Mettez la valeur entre guillemets.",
    messages: {
      "What begins with # is a comment to YAML, so nothing stands behind this key. Put the value in quotes: {quoted}.":
        "Pour YAML, ce qui commence par # est un commentaire : il n’y a donc rien après cette clé. Mettez la valeur entre guillemets : {quoted}.",
    },
  },
  "conflict-markers": {
    title: "Deux versions se trouvent dans le fichier",
    why: "Deux personnes ont changé les mêmes lignes ; tant que personne n’a tranché, aucune version n’est la bonne.",
    remedy:
      "Gardez les lignes justes ; supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.",
    messages: {
      "Two people changed the same lines, and both versions stand here. Keep what is right; remove the lines that begin with <<<<<<<, ======= and >>>>>>>.":
        "Deux personnes ont changé les mêmes lignes, et les deux versions sont ici. Gardez ce qui est juste ; supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.",
    },
  },
  "control-character": {
    title: "Caractère invisible qui commande une machine",
    why: "Il peut cacher des mots à qui vérifie la fiche, et dérègle écrans, impressions et exports.",
    remedy:
      "Effacez le texte à cet endroit et tapez-le à nouveau. Ce caractère vient souvent d’un PDF ou d’un vieux programme.",
    messages: {
      "A character that cannot be seen stands here (U+{code}). Delete the text around it and type it again.":
        "Il y a ici un caractère que l’on ne voit pas (U+{code}). Effacez le texte autour et tapez-le à nouveau.",
    },
  },
  "garbled-text": {
    title: "Texte dont les lettres sont perdues",
    why: "Il a été lu dans un encodage et enregistré dans un autre ; les lecteurs voient des signes sans aucun sens à la place des mots.",
    remedy:
      "Copiez à nouveau le texte depuis sa source. Enregistrez les tableaux en « CSV UTF-8 ».",
    messages: {
      "The letters of this text were lost when it was read in one encoding and saved in another. Copy it again from where it came from.":
        "Les lettres de ce texte ont été perdues : il a été lu dans un encodage et enregistré dans un autre. Copiez-le à nouveau depuis sa source.",
    },
  },
  "comma-cut-text": {
    title: "Une virgule coupe le texte en deux",
    why: "Entre { } et [ ], YAML termine une valeur à chaque virgule ; la seconde moitié de la phrase est perdue sans un mot.",
    remedy: "Écrivez le texte sur une ligne à lui, sans accolades, ou mettez-le entre guillemets.",
    messages: {
      "The comma before this cuts the text in two, and this half is lost. Write the text on a line of its own, or put all of it in quotes.":
        "La virgule juste avant coupe le texte en deux, et cette moitié est perdue. Écrivez le texte sur une ligne à lui, ou mettez-le tout entier entre guillemets.",
    },
  },
  "smart-quotes": {
    title: "Guillemets de traitement de texte",
    why: "YAML prend “ et ” pour des lettres : elles sont imprimées, composées et cherchées avec le texte, et n’y protègent rien.",
    remedy: 'Prenez des guillemets droits ("), ou n’en mettez pas.',
    messages: {
      "These quotation marks come from a word processor or a phone, and YAML takes them for letters. Use straight quotes, or none.":
        "Ces guillemets viennent d’un traitement de texte ou d’un téléphone, et YAML les prend pour des lettres. Prenez des guillemets droits, ou n’en mettez pas.",
    },
  },
  "hash-cuts-text": {
    title: "Un # suivi d’un numéro coupe le texte",
    why: "Pour YAML, tout ce qui suit un # est une remarque : le numéro de la maison ou de la pièce manque dans tous les documents.",
    remedy:
      "Mettez tout le texte entre guillemets ; ou, si c’est une remarque, commencez-la par un mot.",
    messages: {
      "The text ends before this #, and what follows is lost as a remark. Put the whole text in quotes; if it is a remark, begin it with a word.":
        "Le texte finit avant ce #, et la suite est perdue comme une remarque. Mettez tout le texte entre guillemets ; si c’est une remarque, commencez-la par un mot.",
    },
  },
  "invisible-characters": {
    title: "Caractère invisible dans un contact ou dans une clé",
    why: "Il arrive avec les numéros copiés d’un téléphone ou d’une messagerie ; le numéro paraît juste et ne peut pas être composé.",
    remedy: "Effacez la valeur et tapez-la à nouveau.",
    messages: {
      "An invisible character stands in this line's key, so the key is not recognised. Delete the line and type it again.":
        "Un caractère invisible se trouve dans la clé de cette ligne, et la clé n’est pas reconnue. Effacez la ligne et tapez-la à nouveau.",
      "An invisible character stands in this value. It looks right and cannot be dialled or opened: delete it and type it again.":
        "Un caractère invisible se trouve dans cette valeur. Elle paraît juste et ne peut être ni composée ni ouverte : effacez-la et tapez-la à nouveau.",
    },
  },
  "text-not-composed": {
    title: "Lettre et accent enregistrés séparément",
    why: "À l’écran, rien ne change ; mais qui cherche le mot ne le trouve pas.",
    remedy: "Laissez pathway fix réunir les lettres, ou tapez à nouveau le mot.",
    messages: {
      "Letters and their accents are stored apart on this line, so that nobody finds the word by searching. Type it again.":
        "Sur cette ligne, des lettres et leurs accents sont enregistrés séparément : personne ne trouve le mot en le cherchant. Tapez-le à nouveau.",
    },
  },
};
